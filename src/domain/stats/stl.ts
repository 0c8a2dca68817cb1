import { loess, loessAt } from './loess.ts';
import type { LoessOptions } from './loess.ts';

export interface Stl {
  /** The same for every year; adds up to about zero over one. */
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  /** What is left: value - seasonal - trend. */
  readonly remainder: readonly number[];
}

const fewestYears = 3;
const innerLoops = 2;

/**
 * Splits values in equal steps of time into season, trend and rest: STL with a periodic season, without robustness
 * weights, evaluated at every point (jump 1, so that nothing is interpolated). `period`: values per year. Additive:
 * for low counts it says little. Null for fewer than three whole years, a period below 2, or a value that is not a
 * number. Source: Cleveland, Cleveland, McRae & Terpenning 1990, with the windows that R's `stl` takes.
 */
export function stl(values: readonly number[], period = 12): Stl | null {
  if (!Number.isInteger(period) || period < 2 || values.length < fewestYears * period) return null;
  if (!values.every(Number.isFinite)) return null;
  const windows = windowsOf(values.length, period);
  let trend = values.map(() => 0);
  let seasonal = trend;
  for (let loop = 0; loop < innerLoops; loop += 1) {
    seasonal = seasonOf(minus(values, trend), period, windows);
    trend = loess(minus(values, seasonal), windows.trend);
  }
  const periodic = yearlyMeans(seasonal, period);
  return { seasonal: periodic, trend, remainder: minus(minus(values, periodic), trend) };
}

interface Windows {
  readonly season: LoessOptions;
  readonly trend: LoessOptions;
  readonly lowPass: LoessOptions;
}

function windowsOf(length: number, period: number): Windows {
  const season = 10 * length + 1;
  const trend = nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / season)));
  return {
    season: { window: season, degree: 0 },
    trend: { window: trend, degree: 1 },
    lowPass: { window: nextOdd(period), degree: 1 },
  };
}

function nextOdd(size: number): number {
  return size % 2 === 0 ? size + 1 : size;
}

/** Steps 2 to 4 of the inner loop: smooth each month over the years, then take out what is slower than a year. */
function seasonOf(detrended: readonly number[], period: number, { season, lowPass }: Windows): number[] {
  const cycle = smoothedCycles(detrended, period, season);
  const averaged = movingMean(movingMean(movingMean(cycle, period), period), 3);
  return minus(cycle.slice(period, period + detrended.length), loess(averaged, lowPass));
}

/** The values smoothed month by month, one year longer at both ends. */
function smoothedCycles(values: readonly number[], period: number, options: LoessOptions): number[] {
  const smoothed = Array.from({ length: values.length + 2 * period }, () => 0);
  for (let month = 0; month < period; month += 1) {
    const own = values.filter((_, index) => index % period === month);
    for (let year = -1; year <= own.length; year += 1)
      smoothed[month + (year + 1) * period] = loessAt(own, year, options);
  }
  return smoothed;
}

function movingMean(values: readonly number[], size: number): number[] {
  return Array.from({ length: values.length - size + 1 }, (_, from) =>
    meanOf(values.slice(from, from + size)),
  );
}

function yearlyMeans(values: readonly number[], period: number): number[] {
  const means = Array.from({ length: period }, (_, month) =>
    meanOf(values.filter((_, index) => index % period === month)),
  );
  return values.map((_, index) => means[index % period] ?? 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function minus(values: readonly number[], others: readonly number[]): number[] {
  return values.map((value, index) => value - (others[index] ?? 0));
}
