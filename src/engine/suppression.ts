import { determined } from './audit.ts';
import type { Unknown } from './audit.ts';

/** Counts of one place in one calendar year; null where there is no figure. */
export interface YearRow {
  readonly quarters: readonly (number | null)[];
  readonly year: number | null;
  /** Smallest count that may be published. */
  readonly k: number;
}

/** The places that make up a gemeente (none where only the gemeente itself is published), and the gemeente. */
export interface YearTable {
  readonly parts: readonly YearRow[];
  readonly total: YearRow;
  readonly sensitive: boolean;
}

export type Mark = 'open' | 'below' | 'withheld' | 'missing';

export interface MarkedRow {
  readonly quarters: readonly Mark[];
  readonly year: Mark;
}

export interface MarkedTable {
  readonly parts: readonly MarkedRow[];
  readonly total: MarkedRow;
}

/** How much of a row is withheld: nothing, its quarters, or its year as well. */
type Level = 0 | 1 | 2;

/**
 * Which counts of one kind in one year may be published.
 *
 * Primary: a count under k (a zero too, for a sensitive kind) is not. A row's quarters are all published or none,
 * and only beside a complete year. Complementary: while someone who knows the sums can work out a count under k, the
 * smallest row that is still open is withheld as well. `below` is said only where nothing but counts under k was
 * withheld: beside a complementary one it would tell which of the two is the small one.
 */
export function suppress(table: YearTable): MarkedTable {
  const rows = [...table.parts, table.total];
  const levels = rows.map((row, at) => startLevel(row, table, at === rows.length - 1));
  let complementary = false;
  for (;;) {
    const marks = rows.map((row, at) => markRow(row, levels[at] ?? 2, table.sensitive, complementary));
    const leak = firstLeak(table, rows, marks);
    if (leak === null) return split(marks);
    const next = nextToWithhold(rows, levels, leak);
    if (next !== null) {
      levels[next] = levels[next] === 0 && !leak.inYear ? 1 : 2;
      complementary ||= levels[next] === 2;
    } else if (complementary) return split(marks);
    // Everything is withheld: what is left to give up is the range of `below`.
    else complementary = true;
  }
}

function split(marks: readonly MarkedRow[]): MarkedTable {
  const total = marks[marks.length - 1] ?? { quarters: [], year: 'missing' };
  return { parts: marks.slice(0, -1), total };
}

function startLevel(row: YearRow, { sensitive }: YearTable, isTotal: boolean): Level {
  if (row.year !== null && !mayOpen(row.year, row.k, sensitive)) return 2;
  if (row.year === null && !isTotal) return 1;
  return row.quarters.every((count) => count === null || mayOpen(count, row.k, sensitive)) ? 0 : 1;
}

function mayOpen(count: number, k: number, sensitive: boolean): boolean {
  return count >= k || (count === 0 && !sensitive);
}

function markRow(row: YearRow, level: Level, sensitive: boolean, complementary: boolean): MarkedRow {
  return {
    quarters: row.quarters.map((count) => (count === null ? 'missing' : level === 0 ? 'open' : 'withheld')),
    year: markYear(row, level, sensitive, complementary),
  };
}

function markYear({ year, k }: YearRow, level: Level, sensitive: boolean, complementary: boolean): Mark {
  if (year === null) return 'missing';
  if (level < 2) return 'open';
  // A range of one value would be the value itself.
  const isRange = k - 1 > (sensitive ? 0 : 1);
  return !complementary && isRange && !mayOpen(year, k, sensitive) ? 'below' : 'withheld';
}

interface Leak {
  readonly row: number;
  readonly inYear: boolean;
}

interface Entry extends Leak {
  readonly unknown: Unknown;
  readonly isSmall: boolean;
}

/** The first count under k that can be worked out from what is published. */
function firstLeak(table: YearTable, rows: readonly YearRow[], marks: readonly MarkedRow[]): Leak | null {
  const entries = entriesOf(table, rows, marks);
  const small = entries.flatMap((entry, at) => (entry.isSmall ? [at] : []));
  const found = determined(
    entries.map((entry) => entry.unknown),
    small,
  )[0];
  return found === undefined ? null : (entries[found] ?? null);
}

function entriesOf(table: YearTable, rows: readonly YearRow[], marks: readonly MarkedRow[]): Entry[] {
  const width = Math.max(0, ...rows.map((row) => row.quarters.length));
  const last = rows.length - 1;
  const cell = (row: number, column: number): number | null =>
    (column === width ? rows[row]?.year : rows[row]?.quarters[column]) ?? null;
  // A sum binds only where all its terms and itself are known to exist; else its node is free.
  const free = rows.length + width + 1;
  const rowNode = rows.map((_, row) =>
    width > 0 && Array.from({ length: width + 1 }, (_, column) => cell(row, column)).every(isKnown)
      ? row
      : free,
  );
  const columnNode = Array.from({ length: width + 1 }, (_, column) =>
    last > 0 && rows.every((_, row) => isKnown(cell(row, column))) ? rows.length + column : free,
  );
  return rows.flatMap((row, at) =>
    Array.from({ length: width + 1 }, (_, column): Entry[] => {
      const mark = (column === width ? marks[at]?.year : marks[at]?.quarters[column]) ?? 'missing';
      const value = cell(at, column);
      if (value === null || mark === 'open' || mark === 'missing') return [];
      const across = rowNode[at] ?? free;
      const along = columnNode[column] ?? free;
      // A total stands on the other side of its sum than its terms do.
      const turned = (at === last) !== (column === width);
      const [up, down] = turned ? [along, across] : [across, along];
      const isSmall = !mayOpen(value, row.k, table.sensitive);
      const bounds = mark === 'below' ? { low: table.sensitive ? 0 : 1, high: row.k - 1 } : unbounded;
      return [{ row: at, inYear: column === width, isSmall, unknown: { up, down, value, ...bounds } }];
    }).flat(),
  );
}

const unbounded = { low: 0, high: Number.POSITIVE_INFINITY };

function isKnown(value: number | null): boolean {
  return value !== null;
}

/** The row to withhold more of: the total if it is the one that leaks, else the smallest part that is still open, zeros last. */
function nextToWithhold(rows: readonly YearRow[], levels: readonly Level[], leak: Leak): number | null {
  const last = rows.length - 1;
  if (leak.row === last && (levels[last] ?? 2) < 2) return last;
  const parts = rows.map((_, at) => at).filter((at) => at !== last);
  const open = parts.filter((at) => levels[at] === 0);
  const half = parts.filter((at) => levels[at] === 1);
  const group = leak.inYear ? [...open, ...half] : open.length > 0 ? open : half;
  const ordered = [...group].sort((a, b) => sizeOf(rows[a]) - sizeOf(rows[b]) || a - b);
  return ordered[0] ?? ((levels[last] ?? 2) < 2 ? last : null);
}

/** A zero hides nothing as long as something else is there to withhold. */
function sizeOf(row: YearRow | undefined): number {
  const counts = row === undefined ? [] : [row.year, ...row.quarters];
  const size = row?.year ?? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return size === 0 ? Number.MAX_SAFE_INTEGER : size;
}
