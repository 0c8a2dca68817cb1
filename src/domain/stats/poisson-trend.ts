import { coefficientRatio, fitCounts } from './poisson-regression.ts';
import type { CountFit } from './poisson-regression.ts';

export interface TrendOptions {
  /** `harmonic1`: one sine and cosine a year, phase and height free. */
  readonly seasonal: 'none' | 'harmonic1';
  /** True for a count that keeps its place in time but is not in the fit, as the months of a lockdown. */
  readonly leftOut?: readonly boolean[];
  /** Counts per year: 12 when left out. */
  readonly perYear?: number;
  readonly confidence?: number;
}

export interface PoissonTrend {
  /** What a year later is as a multiple of now: 0.9 is 10% less each year. */
  readonly annualRatio: number;
  /** Limits if counts vary as chance alone gives. */
  readonly lower: number;
  readonly upper: number;
  /** Limits for the dispersion of these counts: never narrower. These are the ones to judge by. */
  readonly lowerQuasi: number;
  readonly upperQuasi: number;
  /** Logarithm of the ratio, and its standard error for a dispersion of 1. */
  readonly beta: number;
  readonly se: number;
  /** Two-sided Wald test of no trend, for a dispersion of 1 and for that of these counts. */
  readonly p: number;
  readonly pQuasi: number;
  /** Pearson chi-square over its degrees of freedom; below 1 it counts as 1. */
  readonly dispersion: number;
  /** How many counts are in the fit. */
  readonly used: number;
  /** Expected count at every place in time, those left out too. */
  readonly fitted: readonly number[];
  /** The same without the season: the line of the trend. */
  readonly line: readonly number[];
}

/**
 * Average change per year of counts in equal steps of time, oldest first; null is a count that is not known. Null
 * where there are too few counts for a dispersion, or no answer (see `fitCounts`), as for counts of zero only.
 * Log-linear regression on years since the first count; source: McCullagh & Nelder 1989, chapter 6.
 */
export function poissonTrend(counts: readonly (number | null)[], options: TrendOptions): PoissonTrend | null {
  const rows = counts.map((_, index) => rowAt(index / (options.perYear ?? 12), options.seasonal));
  const fit = fitUsed(counts, rows, options.leftOut ?? []);
  if (fit === null || fit.dispersion === null) return null;
  const plain = coefficientRatio(fit, 1, 1, options.confidence);
  const quasi = coefficientRatio(fit, 1, fit.dispersion, options.confidence);
  if (plain === null || quasi === null) return null;
  return {
    annualRatio: plain.ratio,
    lower: plain.lower,
    upper: plain.upper,
    lowerQuasi: quasi.lower,
    upperQuasi: quasi.upper,
    beta: Math.log(plain.ratio),
    se: plain.se,
    p: plain.p,
    pQuasi: quasi.p,
    dispersion: fit.dispersion,
    used: fit.fitted.length,
    fitted: rows.map((row) => meanOf(row, fit)),
    line: rows.map((row) => meanOf(row.slice(0, 2), fit)),
  };
}

/** Constant, years, season. */
function rowAt(years: number, seasonal: TrendOptions['seasonal']): number[] {
  const angle = 2 * Math.PI * years;
  return seasonal === 'none' ? [1, years] : [1, years, Math.sin(angle), Math.cos(angle)];
}

function fitUsed(
  counts: readonly (number | null)[],
  rows: readonly (readonly number[])[],
  leftOut: readonly boolean[],
): CountFit | null {
  const used = counts.flatMap((count, index) => {
    const row = rows[index];
    return count === null || row === undefined || leftOut[index] === true ? [] : [{ count, row }];
  });
  return fitCounts({ design: used.map(({ row }) => row), counts: used.map(({ count }) => count) });
}

function meanOf(row: readonly number[], { coefficients }: CountFit): number {
  return Math.exp(row.reduce((total, value, index) => total + value * (coefficients[index] ?? 0), 0));
}
