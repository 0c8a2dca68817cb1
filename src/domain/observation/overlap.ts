import { monthOf, startOfMonth } from '../time/local.ts';
import { listMonths } from '../time/month.ts';
import type { Span } from '../time/month.ts';
import { createSeriesBuilder } from './build.ts';
import { rangeOf } from './read.ts';
import { copyRows, keyOfPlace, kindAt, seriesOf } from './rows.ts';
import { missingCount } from './series.ts';
import type { KindId, Series } from './series.ts';
import { claimOf, isList, mayOverlap, sharedMonths } from './stream.ts';
import { newTo, uniteSeries } from './unite.ts';

/** A kind of which two series speak in the same months. */
export interface Meeting {
  readonly kind: KindId;
  readonly months: Span;
}

/** The kinds and months that are in both; of tables only where they have a figure of the same place and period. */
export function meetingsOf(old: Series, fresh: Series): readonly Meeting[] {
  if (!mayOverlap(old.info, fresh.info)) return [];
  return isList(old.info) ? listMeetings(old, fresh) : tableMeetings(old, fresh);
}

function listMeetings(old: Series, fresh: Series): Meeting[] {
  const months = sharedMonths(claimOf(old.info), claimOf(fresh.info));
  const kinds = old.info.kinds.filter((kind) => fresh.info.kinds.includes(kind));
  return months === null ? [] : kinds.map((kind) => ({ kind, months }));
}

function tableMeetings(old: Series, fresh: Series): Meeting[] {
  const held = figuresOf(old);
  const found = new Map<KindId, Span>();
  for (let row = 0; row < fresh.columns.length; row += 1) {
    if (!held.has(keyOfPlace(fresh, row))) continue;
    const kind = kindAt(fresh, row);
    const from = monthOf(fresh.columns.from[row] ?? 0);
    const to = monthOf((fresh.columns.to[row] ?? 0) - 1);
    const known = found.get(kind) ?? { from, to };
    found.set(kind, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  return [...found].map(([kind, months]) => ({ kind, months }));
}

function figuresOf(table: Series): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (let row = 0; row < table.columns.length; row += 1)
    figures.set(keyOfPlace(table, row), table.columns.count[row] ?? missingCount);
  return figures;
}

/** How many rows of a newer series stand in the older ones exactly so, and how many with another figure. */
export interface Repeats {
  readonly same: number;
  readonly other: number;
}

/** Counts what a newer series repeats of older ones; a row that both have twice is repeated twice. */
export function repeatsOf(held: readonly Series[], fresh: Series): Repeats {
  const older = held.filter((old) => mayOverlap(old.info, fresh.info));
  return isList(fresh.info) ? listRepeats(older, fresh) : tableRepeats(older, fresh);
}

function listRepeats(older: readonly Series[], fresh: Series): Repeats {
  const isNew = newTo(fresh);
  let same = 0;
  for (const old of older)
    for (let row = 0; row < old.columns.length; row += 1) if (!isNew(old, row)) same += 1;
  return { same, other: 0 };
}

function tableRepeats(older: readonly Series[], fresh: Series): Repeats {
  const held = newestFirst(older).map(figuresOf);
  let same = 0;
  let other = 0;
  for (let row = 0; row < fresh.columns.length; row += 1) {
    const key = keyOfPlace(fresh, row);
    const figure = held.find((figures) => figures.has(key))?.get(key);
    if (figure === fresh.columns.count[row]) same += 1;
    else if (figure !== undefined) other += 1;
  }
  return { same, other };
}

/**
 * A newer series as it is kept when a person adds it to older ones: a list says that it joins them (`all` where what
 * looks the same is not the same incident), a table leaves out the figures that are there with another value, which are
 * never added up. Null where nothing is left of it.
 */
export function joining(held: readonly Series[], fresh: Series, repeats: 'rows' | 'all'): Series | null {
  const older = held.filter((old) => mayOverlap(old.info, fresh.info));
  if (older.length === 0) return fresh;
  if (isList(fresh.info)) return { ...fresh, info: { ...fresh.info, joins: repeats } };
  const taken = older.map(figuresOf);
  const builder = createSeriesBuilder();
  copyRows(fresh, builder, (row) => {
    const own = fresh.columns.count[row];
    const key = keyOfPlace(fresh, row);
    return taken.every((figures) => (figures.get(key) ?? own) === own);
  });
  return builder.length() === 0 ? null : seriesOf(builder, fresh.info, []);
}

/**
 * What series of one source and precision count together of a kind in some months, as an Answer would: of a list the
 * newest that has the month, of a table the newest figure of each place and period. Missing figures count nothing.
 */
export function countIn(series: readonly Series[], kind: KindId, months: Span): number {
  const holders = newestFirst(uniteSeries(series)).filter(({ info }) => info.kinds.includes(kind));
  const seen = new Set<string>();
  let total = 0;
  for (const one of holders) {
    const { columns, info } = one;
    const keyOf = (row: number): string =>
      isList(info) ? String(monthOf(columns.from[row] ?? 0)) : keyOfPlace(one, row);
    const rows = rowsOf(one, kind, months);
    for (const row of rows) if (!seen.has(keyOf(row))) total += Math.max(0, columns.count[row] ?? 0);
    for (const row of rows) seen.add(keyOf(row));
    if (isList(info)) for (const at of listMonths(claimOf(info))) seen.add(String(at));
  }
  return total;
}

/** Numbers of the rows of a kind that begin in some months. */
function rowsOf(series: Series, kind: KindId, months: Span): number[] {
  const rows: number[] = [];
  const { start, end } = rangeOf(series.columns, startOfMonth(months.from), startOfMonth(months.to + 1));
  for (let row = start; row < end; row += 1) if (kindAt(series, row) === kind) rows.push(row);
  return rows;
}

function newestFirst(series: readonly Series[]): readonly Series[] {
  return series.toSorted((a, b) => (b.info.loadedAt ?? 0) - (a.info.loadedAt ?? 0));
}
