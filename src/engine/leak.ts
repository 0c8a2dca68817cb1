import { auditOf } from './audit.ts';
import type { Unknown, Wanted } from './audit.ts';
import { cellOf, markRow, mayOpen, publicOf, widthOf } from './pattern.ts';
import type { Level, Pattern } from './pattern.ts';

/** A withheld count that can be worked out, or narrowed more than it needs to be. */
export interface Leak {
  readonly row: number;
  readonly column: number;
  readonly isExact: boolean;
  readonly isBelow: boolean;
  /** By how much it should be able to rise. */
  readonly short: number;
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly isBelow: boolean;
  readonly unknown: Unknown;
  /** The values that it should be able to have; null for a count that may be known to be k or more. */
  readonly wanted: Wanted | null;
}

/** The first count that can be worked out from what is published; else the first that is narrowed and need not be. */
export function firstLeak(pattern: Pattern, reachable: ReadonlySet<string>): Leak | null {
  const entries = entriesOf(pattern);
  const audit = auditOf(entries.map(({ unknown }) => unknown));
  const leakOf = (entry: Entry | undefined, isExact: boolean): Leak | null => {
    if (entry === undefined) return null;
    const { row, column, isBelow, wanted, unknown } = entry;
    return { row, column, isBelow, isExact, short: Math.max(1, (wanted?.high ?? 0) - unknown.value) };
  };
  const exact = leakOf(
    entries.find((_, at) => !audit.leavesDoubt(at)),
    true,
  );
  if (exact !== null) return exact;
  const isNarrowed = ({ wanted, row, column }: Entry, at: number): boolean =>
    wanted !== null && reachable.has(`${row} ${column}`) && !audit.leaves(at, wanted);
  return leakOf(entries.find(isNarrowed), false);
}

/** The counts that have every wanted value once all rows but the gemeente are withheld: for others nothing is given up. */
export function reachableIn(pattern: Pattern): ReadonlySet<string> {
  const last = pattern.rows.length - 1;
  const levels = pattern.levels.map((level, at): Level => (at === last ? level : 2));
  const entries = entriesOf({ ...pattern, levels, vague: true });
  const audit = auditOf(entries.map(({ unknown }) => unknown));
  const found = entries.filter(({ wanted }, at) => wanted !== null && audit.leaves(at, wanted));
  return new Set(found.map(({ row, column }) => `${row} ${column}`));
}

function entriesOf(pattern: Pattern): Entry[] {
  const { rows, sensitive } = pattern;
  const width = widthOf(rows);
  const last = rows.length - 1;
  // A sum binds where the sum itself is known: a reader may take a term without a figure for zero, if it is seen.
  const free = rows.length + width + 1;
  const binds = (sum: number | null, terms: readonly (number | null)[]): boolean =>
    terms.length > 0 && sum !== null && !(pattern.hidesGaps && terms.includes(null));
  const rowNode = rows.map((row, at) => (binds(cellOf(row, width, width), row.quarters) ? at : free));
  const columnNode = Array.from({ length: width + 1 }, (_, column) => {
    const terms = rows.slice(0, -1).map((row) => cellOf(row, column, width));
    return binds(cellOf(rows[last], column, width), terms) ? rows.length + column : free;
  });
  return rows.flatMap((row, at) => {
    const marks = markRow(row, pattern.levels[at] ?? 2, pattern);
    return Array.from({ length: width + 1 }, (_, column): Entry[] => {
      const mark = (column === width ? marks.year : marks.quarters[column]) ?? 'missing';
      const value = cellOf(row, column, width);
      if (value === null || mark === 'open' || mark === 'missing' || row.known?.has(column)) return [];
      // A total stands on the other side of its sum than its terms do.
      const turned = (at === last) !== (column === width);
      const [across, along] = [rowNode[at] ?? free, columnNode[column] ?? free];
      const [up, down] = turned ? [along, across] : [across, along];
      const isBelow = mark === 'below';
      const least = sensitive ? 0 : 1;
      const bounds = isBelow ? { low: least, high: row.k - 1 } : unbounded;
      const most = Math.min(row.k - 1, publicOf(pattern, column) ?? row.k - 1);
      const wanted = mayOpen(value, row.k, sensitive) ? null : { low: least, high: Math.max(value, most) };
      return [{ row: at, column, isBelow, wanted, unknown: { up, down, value, ...bounds } }];
    }).flat();
  });
}

const unbounded = { low: 0, high: Number.POSITIVE_INFINITY };
