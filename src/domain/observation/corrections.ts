import { sharedNumbersAkin } from '../thresholds.ts';
import { monthOf } from '../time/local.ts';
import { createSeriesBuilder } from './build.ts';
import { printOfRow } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import { copyRows, kindAt, seriesOf } from './rows.ts';
import type { Series } from './series.ts';
import { isList, isSameStream } from './stream.ts';

/** A set, with the numbers of its records where they are known. */
export interface Numbered {
  readonly series: readonly Series[];
  readonly numbers?: Numbers;
}

/** What a later set makes of the records that an older one has under the same numbers. */
export interface Correction<Own extends Numbered> {
  /** How many of them the later one has otherwise. */
  readonly changed: number;
  /** The older set without the records that the later one has as well; null where it keeps all of them. */
  readonly left: Own | null;
}

interface Row {
  readonly series: Series;
  readonly row: number;
  readonly print: number;
}

type Records = ReadonlyMap<number, readonly Row[]>;

/**
 * Holds the records of a later set against those of an older one with the same numbers. A number that is several
 * offences gives way by kind: what the later set has of it, and all of it where the later set names a new kind.
 */
export function correctionOf<Own extends Numbered>(held: Own, fresh: Numbered): Correction<Own> {
  const nothing = { changed: 0, left: null };
  if (held.numbers === undefined || fresh.numbers === undefined) return nothing;
  const shared = sharedNumbers(held.numbers, fresh.numbers);
  if (shared.size === 0) return nothing;
  const isMet = (one: Series, others: readonly Series[]): boolean =>
    isList(one.info) && others.some((other) => isSameStream(one.info, other.info));
  const older = recordsOf(held, shared, (one) => isMet(one, fresh.series));
  const newer = recordsOf(fresh, shared, (one) => isMet(one, held.series));
  const pairs = [...older].flatMap(([number, rows]) => {
    const others = newer.get(number);
    return others === undefined ? [] : [{ number, rows, others }];
  });
  const akin = pairs.filter(({ rows, others }) => rows.some((row) => others.some((one) => isAkin(row, one))));
  if (pairs.length === 0 || akin.length < pairs.length * sharedNumbersAkin) return nothing;
  const gone = pairs.map(({ number, rows, others }) => ({ number, rows: replaced(rows, others), others }));
  const changed = gone.filter(({ rows, others }) => !isSame(rows, others)).length;
  return { changed, left: without(held, gone) };
}

function sharedNumbers(held: Numbers, fresh: Numbers): ReadonlySet<number> {
  const known = new Set(held.numbers);
  return new Set(fresh.numbers.filter((number) => known.has(number)));
}

/** The rows of some numbers, as far as they are still there: rows that say the same stand for one another. */
function recordsOf(
  { series, numbers }: Numbered,
  wanted: ReadonlySet<number>,
  isMeant: (series: Series) => boolean,
): Records {
  const waiting = new Map<number, number[]>();
  numbers?.numbers.forEach((number, at) => {
    const print = numbers.rows[at] ?? 0;
    if (!wanted.has(number)) return;
    const alike = waiting.get(print);
    if (alike === undefined) waiting.set(print, [number]);
    else alike.push(number);
  });
  const records = new Map<number, Row[]>();
  for (const one of series.filter(isMeant))
    for (let row = 0; row < one.columns.length; row += 1) {
      const print = printOfRow(one, row);
      const number = waiting.get(print)?.pop();
      if (number !== undefined)
        records.set(number, [...(records.get(number) ?? []), { series: one, row, print }]);
    }
  return records;
}

/** A correction changes some of a record: two of its kind, month and area are what they were. */
function isAkin(a: Row, b: Row): boolean {
  const same = [kindOf, monthOfRow, areaOf].filter((of) => of(a) === of(b));
  return same.length >= 2;
}

function kindOf({ series, row }: Row): string {
  return kindAt(series, row);
}

function monthOfRow({ series, row }: Row): number {
  return monthOf(series.columns.from[row] ?? 0);
}

function areaOf({ series, row }: Row): string {
  return series.info.areas[series.columns.area[row] ?? 0] ?? '';
}

function replaced(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const before = new Set(rows.map(kindOf));
  const after = new Set(others.map(kindOf));
  const hasNewKind = [...after].some((kind) => !before.has(kind));
  return hasNewKind ? rows : rows.filter((row) => after.has(kindOf(row)));
}

function isSame(rows: readonly Row[], others: readonly Row[]): boolean {
  const printsOf = (all: readonly Row[]): string =>
    all
      .map(({ print }) => print)
      .toSorted((a, b) => a - b)
      .join(' ');
  return printsOf(rows) === printsOf(others);
}

/** A set without some of its rows, and without the numbers of these. */
function without<Own extends Numbered>(
  held: Own,
  gone: readonly { readonly number: number; readonly rows: readonly Row[] }[],
): Own {
  const rows = new Map<Series, Set<number>>();
  const pairs = new Set<string>();
  for (const { number, rows: own } of gone)
    for (const { series, row, print } of own) {
      rows.set(series, (rows.get(series) ?? new Set<number>()).add(row));
      pairs.add(pairOf(number, print));
    }
  const series = held.series.flatMap((one) => {
    const out = rows.get(one);
    return out === undefined ? [one] : restOf(one, out);
  });
  return { ...held, series, ...(held.numbers && { numbers: restOfNumbers(held.numbers, pairs) }) };
}

/** A list that somebody vouched for still knows a kind of which no row is left. */
function restOf(series: Series, gone: ReadonlySet<number>): readonly Series[] {
  const { info } = series;
  const builder = createSeriesBuilder();
  copyRows(series, builder, (row) => !gone.has(row));
  if (builder.length() === 0 && info.complete === null) return [];
  return [seriesOf(builder, info, info.complete === null ? [] : info.kinds)];
}

function restOfNumbers({ numbers, rows }: Numbers, gone: ReadonlySet<string>): Numbers {
  const isKept = (_: number, at: number): boolean => !gone.has(pairOf(numbers[at] ?? 0, rows[at] ?? 0));
  return { numbers: numbers.filter(isKept), rows: rows.filter(isKept) };
}

function pairOf(number: number, row: number): string {
  return `${number} ${row}`;
}
