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
  const grid = rows.map((row) => columns.map((at) => row[at] ?? null));
  const cells = grid.reduce((total, row) => total + row.filter((count) => count !== null).length, 0);
  const df = cells - rows.length - columns.length + 1;
  if (rows.length < 2 || df < 1) return null;
  const means = fitMargins(grid, cells === rows.length * columns.length ? 1 : mostRounds);
  const columnOf = positions.map((at) => columns.indexOf(at));
  const residuals = rows.map((row, r) =>
    columnOf.map((c, at) => residualOf(row[at] ?? null, means[r]?.[c] ?? null)),
  );
  return { residuals, df };
}

function residualOf(count: number | null, mean: number | null): number | null {
  if (count === null || mean === null) return null;
  return mean > 0 ? (count - mean) / Math.sqrt(mean) : 0;
}

/** Expected count per cell under row effect times column effect. One round settles it where no cell is absent. */
function fitMargins(grid: readonly YearOfCounts[], rounds: number): number[][] {
  const means = grid.map((row) => row.map((count) => (count === null ? 0 : 1)));
  for (let round = 0; round < rounds; round += 1)
    if (Math.max(scaleRows(grid, means), scaleColumns(grid, means)) < close) break;
  return means;
}

/** Scales each row so that it adds up to what was counted; tells by how much at most, as a share. */
function scaleRows(grid: readonly YearOfCounts[], means: readonly number[][]): number {
  let most = 0;
  means.forEach((row, r) => {
    const scale = totalOf(grid[r] ?? []) / totalOf(row);
    row.forEach((mean, at) => (row[at] = mean * scale));
    most = Math.max(most, Math.abs(scale - 1));
  });
  return most;
}

function scaleColumns(grid: readonly YearOfCounts[], means: readonly number[][]): number {
  let most = 0;
  for (let at = 0; at < (grid[0]?.length ?? 0); at += 1) {
    let [counted, expected] = [0, 0];
    grid.forEach((row, r) => {
      counted += row[at] ?? 0;
      expected += means[r]?.[at] ?? 0;
    });
    const scale = counted / expected;
    for (const row of means) row[at] = (row[at] ?? 0) * scale;
    most = Math.max(most, Math.abs(scale - 1));
  }
  return most;
}

function totalOf(values: YearOfCounts): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
