import { chanceAlone } from './before-after.ts';
import type { Spread } from './before-after.ts';

/** A year of twelve months from some month on; null for a month that was left out. */
export type YearOfCounts = readonly (number | null)[];

const mostRounds = 200;
const close = 1e-9;

/** What is left of the months after taking out the level of each year and the season. */
export interface MonthlyFit {
  /** Pearson residuals, one row per year; null for a month that is left out or says nothing. */
  readonly residuals: readonly YearOfCounts[];
  /** Above zero. */
  readonly df: number;
}

/**
 * How much more the months vary than chance alone gives, after taking out the level of each year and the season, with
 * the degrees of freedom it rests on: `seasonalDispersion` for years in which months may be left out. Not below 1, and
 * chance alone where fewer than two years or months have anything to tell.
 */
export function monthlySpread(years: readonly YearOfCounts[]): Spread {
  const fit = fitMonths(years);
  if (fit === null) return chanceAlone;
  const chiSquare = fit.residuals.flat().reduce<number>((total, left) => total + (left ?? 0) ** 2, 0);
  return { dispersion: Math.max(1, chiSquare / fit.df), df: fit.df };
}

/**
 * Expected is the level of the year times that of the calendar month, from fitting the two margins in turns (Deming &
 * Stephan 1940). Null where fewer than two years or months have anything to tell.
 */
export function fitMonths(years: readonly YearOfCounts[]): MonthlyFit | null {
  const rows = years.filter((year) => totalOf(year) > 0);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const positions = Array.from({ length: width }, (_, index) => index);
  const columns = positions.filter((at) => totalOf(rows.map((row) => row[at] ?? null)) > 0);
  const cells = rows.flatMap((row, r) =>
    columns.flatMap((at, c) => {
      const count = row[at];
      return count == null ? [] : [{ r, c, count }];
    }),
  );
  const df = cells.length - rows.length - columns.length + 1;
  if (rows.length < 2 || df < 1) return null;
  const means = fitMargins(cells, rows.length, columns.length);
  const residuals = rows.map(() => positions.map((): number | null => null));
  cells.forEach(({ r, c, count }, index) => {
    const [row, at] = [residuals[r], columns[c]];
    if (row !== undefined && at !== undefined) row[at] = residualOf(count, means[index] ?? 0);
  });
  return { residuals, df };
}

function residualOf(count: number, mean: number): number {
  return mean > 0 ? (count - mean) / Math.sqrt(mean) : 0;
}

interface CellCount {
  readonly r: number;
  readonly c: number;
  readonly count: number;
}

/** Expected count per cell under row effect times column effect. One round settles it where no cell is absent. */
function fitMargins(cells: readonly CellCount[], rows: number, columns: number): number[] {
  let means = cells.map(() => 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = scaleTo(
      cells,
      scaleTo(cells, means, rows, ({ r }) => r),
      columns,
      ({ c }) => c,
    );
    const change = Math.max(...next.map((mean, index) => Math.abs(mean - (means[index] ?? 0))));
    means = next;
    if (change < close) break;
  }
  return means;
}

function scaleTo(
  cells: readonly CellCount[],
  means: readonly number[],
  size: number,
  group: (cell: CellCount) => number,
): number[] {
  const counted = new Float64Array(size);
  const expected = new Float64Array(size);
  cells.forEach((cell, index) => {
    const at = group(cell);
    counted[at] = (counted[at] ?? 0) + cell.count;
    expected[at] = (expected[at] ?? 0) + (means[index] ?? 0);
  });
  return cells.map((cell, index) => {
    const at = group(cell);
    const scale = expected[at] ?? 0;
    return scale > 0 ? ((means[index] ?? 0) * (counted[at] ?? 0)) / scale : 0;
  });
}

function totalOf(values: YearOfCounts): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
