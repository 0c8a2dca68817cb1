import type { KindId } from '../../src/domain/observation/series.ts';
import { disclosureOf } from '../../src/domain/privacy/disclosure.ts';
import type { DisclosurePolicy } from '../../src/domain/privacy/disclosure.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { keyOf } from './known.ts';
import type { Entry, Known, Spot } from './known.ts';

/** A count that was not told, with what is certain of it by itself. */
export interface Variable {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

/** Counts times 1 or -1 that add up to no more than `high` and no less than `low`. */
export interface Row {
  readonly terms: readonly (readonly [key: string, coefficient: number])[];
  readonly low: number;
  readonly high: number;
}

export interface System {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly rows: readonly Row[];
}

/** How a reader takes a count of which a table has no figure: as anything, or as zero. */
export type Reading = 'unknown' | 'zero';

/** What a reader knows beside what was told. */
export interface Reader {
  readonly policy: DisclosurePolicy;
  readonly ruleOf: (kind: KindId) => Rule;
  readonly reading: Reading;
}

/** Counts of one kind around one calendar year. */
interface Sheet {
  readonly kind: KindId;
  readonly year: Span;
  readonly entries: readonly Entry[];
}

/**
 * Everything that a reader knows, as a linear system: every open number, the range of every `below`, and every sum.
 * Buurten with what has no buurt are the gemeente; so are cells with what has no cell; quarters are their year.
 */
export function systemOf(known: Known, reader: Reader): System {
  const variables = new Map<string, Variable>();
  const fixed = new Map<string, number>();
  const sheets = sheetsOf(known);
  for (const sheet of sheets)
    for (const entry of sheet.entries) {
      const key = keyOf(entry.kind, entry.spot, entry.span);
      const value = valueOf(entry, sheet, reader);
      if (typeof value === 'number') fixed.set(key, value);
      else if (value !== null) variables.set(key, { key, ...value });
    }
  for (const { key } of sheets.flatMap((sheet) => othersOf(sheet, reader)))
    variables.set(key, { key, low: 0, high: Number.POSITIVE_INFINITY });
  const sums = [
    ...sheets.flatMap((sheet) => sumsOf(sheet, reader)),
    ...known.together.map(({ terms, value }): Row => equal(terms, [], value)),
  ];
  return { variables, rows: sums.flatMap((row) => withoutFixed(row, variables, fixed)) };
}

function sheetsOf({ entries }: Known): Sheet[] {
  const sheets = new Map<string, { kind: KindId; year: Span; entries: Entry[] }>();
  for (const entry of entries.values()) {
    const from = Math.floor(entry.span.from / 12) * 12;
    const name = `${entry.kind} ${from}`;
    const sheet = sheets.get(name) ?? { kind: entry.kind, year: { from, to: from + 11 }, entries: [] };
    sheets.set(name, sheet);
    sheet.entries.push(entry);
  }
  return [...sheets.values()];
}

const anything = { low: 0, high: Number.POSITIVE_INFINITY };

/** A number where it is known, a range where it is not, null where there is no such count. */
function valueOf(entry: Entry, sheet: Sheet, reader: Reader): number | { low: number; high: number } | null {
  const { said } = entry;
  const { sensitive } = disclosureOf(reader.policy, entry.kind);
  switch (said.is) {
    case 'number':
    case 'unconfirmed':
      return said.value;
    case 'below':
      return { low: sensitive ? 0 : 1, high: said.k - 1 };
    case 'withheld':
      return anything;
    case 'missing':
      if (reader.ruleOf(entry.kind) !== 'table') return null;
      return reader.reading === 'zero' && isLeaf(entry, sheet) ? 0 : anything;
  }
}

/** Whether no other counts of its sheet add up to a count. */
function isLeaf({ spot, span }: Entry, { entries, year }: Sheet): boolean {
  const isYear = span.to - span.from === 11;
  const hasQuarters = entries.some((one) => one.span.to - one.span.from === 2 && one.spot.is === spot.is);
  const hasParts = entries.some((one) => one.spot.is === 'buurt');
  return (!isYear || !hasQuarters || span.from !== year.from) && (spot.is !== 'total' || !hasParts);
}

/** Cells that are not even listed; where "few" is said, the others are known to be empty, unless the kind is sensitive. */
function othersOf(sheet: Sheet, { policy }: Reader): { key: string }[] {
  const { sensitive } = disclosureOf(policy, sheet.kind);
  const cells = sheet.entries.filter(({ spot }) => isInCells(spot));
  const isListed = !sensitive && cells.some(({ said }) => said.is === 'below');
  return cells.length === 0 || isListed ? [] : [{ key: otherCells(sheet) }];
}

function isInCells(spot: Spot): boolean {
  return spot.is === 'cell' || (spot.is === 'unplaced' && spot.from === 'cell');
}

function otherCells({ kind, year }: Sheet): string {
  return keyOf(kind, { is: 'cell', id: 'others' }, year);
}

function sumsOf(sheet: Sheet, reader: Reader): Row[] {
  const { kind, entries, year } = sheet;
  const spans = [...new Map(entries.map(({ span }) => [`${span.from} ${span.to}`, span])).values()];
  const keys = (of: (spot: Spot) => boolean, span: Span): string[] =>
    entries
      .filter((one) => of(one.spot) && one.span.from === span.from && one.span.to === span.to)
      .map(({ spot }) => keyOf(kind, spot, span));
  const total = (span: Span): string => keyOf(kind, { is: 'total' }, span);
  const isPart = (spot: Spot): boolean =>
    spot.is === 'buurt' || (spot.is === 'unplaced' && spot.from === 'buurt');
  const named = Math.max(1, ...spans.map((span) => keys(isPart, span).length));
  const buurten = spans.flatMap((span) => {
    const parts = keys(isPart, span);
    // Nothing is known of a sum of which some terms are not even named.
    return parts.length < named ? [] : [equal(parts, [total(span)], 0)];
  });
  const cells = keys(isInCells, year);
  const inCells =
    cells.length === 0
      ? []
      : [equal([...cells, ...othersOf(sheet, reader).map(({ key }) => key)], [total(year)], 0)];
  return [...buurten, ...inCells, ...yearsOf(sheet), ...unplacedOf(sheet)];
}

function yearsOf({ kind, year, entries }: Sheet): Row[] {
  const spots = new Map(entries.map(({ spot }) => [keyOf(kind, spot, year), spot]));
  const quarters = [0, 3, 6, 9].map((at) => ({ from: year.from + at, to: year.from + at + 2 }));
  return [...spots.values()]
    .filter((spot) => !isInCells(spot))
    .map((spot) =>
      equal(
        quarters.map((quarter) => keyOf(kind, spot, quarter)),
        [keyOf(kind, spot, year)],
        0,
      ),
    );
}

/** What has no buurt has no cell either. */
function unplacedOf({ kind, year }: Sheet): Row[] {
  const key = (from: 'buurt' | 'cell'): string => keyOf(kind, { is: 'unplaced', from }, year);
  const terms = [[key('cell'), 1] as const, [key('buurt'), -1] as const];
  return [{ terms, low: 0, high: Number.POSITIVE_INFINITY }];
}

function equal(plus: readonly string[], minus: readonly string[], value: number): Row {
  const terms = [...plus.map((key) => [key, 1] as const), ...minus.map((key) => [key, -1] as const)];
  return { terms, low: value, high: value };
}

/** The row without what is known; nothing where one of its counts does not exist, or nothing is left to find. */
function withoutFixed(
  { terms, low, high }: Row,
  variables: ReadonlyMap<string, Variable>,
  fixed: ReadonlyMap<string, number>,
): Row[] {
  if (terms.some(([key]) => !variables.has(key) && !fixed.has(key))) return [];
  const known = terms.reduce((sum, [key, times]) => sum + times * (fixed.get(key) ?? 0), 0);
  const open = terms.filter(([key]) => variables.has(key));
  return open.length === 0 ? [] : [{ terms: open, low: low - known, high: high - known }];
}
