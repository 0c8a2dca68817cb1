/** Counts of one place in one calendar year; null where there is no figure. */
export interface YearRow {
  readonly quarters: readonly (number | null)[];
  readonly year: number | null;
  /** Smallest count that may be published. */
  readonly k: number;
  /** How much of it is withheld whatever is in it. */
  readonly level?: Level;
  /** Columns (the year comes after the quarters) of which the count is public elsewhere, whatever is withheld here. */
  readonly known?: ReadonlySet<number>;
}

/** The places that make up a gemeente (none where only the gemeente itself is published), and the gemeente. */
export interface YearTable {
  readonly parts: readonly YearRow[];
  readonly total: YearRow;
  readonly sensitive: boolean;
  /** `below` is not to be said of any count. */
  readonly vague?: boolean;
}

export type Mark = 'open' | 'below' | 'withheld' | 'missing';

export interface MarkedRow {
  readonly level: Level;
  readonly quarters: readonly Mark[];
  readonly year: Mark;
}

export interface MarkedTable {
  readonly parts: readonly MarkedRow[];
  readonly total: MarkedRow;
  /** `below` is not said: other counts than those under k are withheld as well. */
  readonly vague: boolean;
}

/** How much of a row is withheld: nothing, its quarters, or its year as well. */
export type Level = 0 | 1 | 2;

/** What is withheld so far. `vague`: `below` is not said of any count. */
export interface Pattern {
  readonly rows: readonly YearRow[];
  readonly sensitive: boolean;
  readonly levels: readonly Level[];
  readonly vague: boolean;
  /** A count of which there is no figure looks like one that is withheld. */
  readonly hidesGaps: boolean;
}

export function hasGap({ quarters, year }: YearRow): boolean {
  return year === null || quarters.includes(null);
}

export function mayOpen(count: number, k: number, sensitive: boolean): boolean {
  return count >= k || (count === 0 && !sensitive);
}

export function markRow(row: YearRow, level: Level, pattern: Pattern): MarkedRow {
  return {
    level,
    quarters: row.quarters.map((count, column) => {
      if (count === null) return markGap(column, pattern);
      return level === 0 || isKnownZero(count, column, pattern) ? 'open' : 'withheld';
    }),
    year: markYear(row, level, pattern),
  };
}

function markYear({ year, k }: YearRow, level: Level, pattern: Pattern): Mark {
  if (year === null) return markGap(widthOf(pattern.rows), pattern);
  if (level < 2 || isKnownZero(year, widthOf(pattern.rows), pattern)) return 'open';
  const { sensitive, vague } = pattern;
  // A range of one value would be the value itself.
  const isRange = k - 1 > (sensitive ? 0 : 1);
  return !vague && isRange && !mayOpen(year, k, sensitive) ? 'below' : 'withheld';
}

/** A gap can only hide among counts of the same months. */
function markGap(column: number, { rows, hidesGaps }: Pattern): Mark {
  const isAmong = rows.some((row) => cellOf(row, column, widthOf(rows)) !== null);
  return hidesGaps && isAmong ? 'withheld' : 'missing';
}

/** Where nothing happened in the whole gemeente, and that is shown, nothing is left to withhold. */
function isKnownZero(count: number, column: number, pattern: Pattern): boolean {
  return count === 0 && publicOf(pattern, column) === 0;
}

export function widthOf(rows: readonly YearRow[]): number {
  return Math.max(0, ...rows.map((row) => row.quarters.length));
}

export function cellOf(row: YearRow | undefined, column: number, width: number): number | null {
  return (column === width ? row?.year : row?.quarters[column]) ?? null;
}

/** The count of the gemeente, where it is shown: no place in it can have more. */
export function publicOf({ rows, levels }: Pattern, column: number): number | null {
  const last = rows.length - 1;
  const width = widthOf(rows);
  const isShown = (levels[last] ?? 2) < (column === width ? 2 : 1) || rows[last]?.known?.has(column) === true;
  return isShown ? cellOf(rows[last], column, width) : null;
}
