import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { coefficientRatio, fitCounts } from '../stats/poisson-regression.ts';
import type { CoefficientRatio, CountFit } from '../stats/poisson-regression.ts';
import { seasonTerms } from './season-terms.ts';

export interface InterruptedInput {
  readonly counts: readonly number[];
  /** Position (from 0) of the first month with the camera. */
  readonly start: number;
  /** Waves a year that carry the season; 1 when left out. */
  readonly harmonics?: number;
  /** Whether the trend may change too; the jump is then that at the start alone. */
  readonly slopeChange?: boolean;
  /** Number of each month, so that months can be left out; 1, 2, 3 ... when left out. */
  readonly months?: readonly number[];
}

export interface InterruptedSeries {
  /** Jump at the start, quasi-Poisson: below 1 is a fall. */
  readonly level: CoefficientRatio;
  /** The same for chance alone. */
  readonly levelPoisson: CoefficientRatio;
  readonly trendPerMonth: number;
  /** Ratio by which the trend per month changed; null where it was not asked. */
  readonly slope: CoefficientRatio | null;
  /** Pearson chi-square over degrees of freedom, not cut off at 1. */
  readonly dispersion: number;
  /** Expected per month as it went. */
  readonly fitted: readonly number[];
  /** Expected per month if the jump (and the change of trend) had not been there. */
  readonly without: readonly number[];
  /** Correlation of what is left with what is left a month earlier: near 0 when the interval can be trusted. */
  readonly residualAutocorrelation: number;
}

export interface InterruptedRefusal {
  readonly why: 'too-few-months' | 'zero-count' | 'no-fit';
}

/** Fewest months on each side (Lopez Bernal, Cummins & Gasparrini 2017 ask for 8 to 12). */
const fewestMonths = 8;

/**
 * Interrupted time series: level, jump at the start, trend, season. One place without a control: whatever else
 * happened at the start is in the jump. Refused with fewer than eight months or without incidents on a side.
 * Source: Lopez Bernal, Cummins & Gasparrini 2017.
 */
export function interruptedSeries(input: InterruptedInput): Result<InterruptedSeries, InterruptedRefusal> {
  const { counts, start } = input;
  if (Math.min(start, counts.length - start) < fewestMonths) return fail({ why: 'too-few-months' });
  const [before, after] = [counts.slice(0, start), counts.slice(start)];
  if (!before.some((count) => count > 0) || !after.some((count) => count > 0))
    return fail({ why: 'zero-count' });
  const design = designOf(input);
  const fit = fitCounts({ design, counts });
  if (fit?.dispersion == null) return fail({ why: 'no-fit' });
  const level = coefficientRatio(fit, 1, fit.dispersion);
  const levelPoisson = coefficientRatio(fit, 1);
  const trend = coefficientRatio(fit, 2);
  if (level === null || levelPoisson === null || trend === null) return fail({ why: 'no-fit' });
  return ok({
    level,
    levelPoisson,
    trendPerMonth: trend.ratio,
    slope: input.slopeChange === true ? coefficientRatio(fit, 3, fit.dispersion) : null,
    dispersion: fit.dispersion,
    fitted: fit.fitted,
    without: withoutCamera(input, design, fit),
    residualAutocorrelation: autocorrelation(residuals(counts, fit.fitted)),
  });
}

function designOf(input: InterruptedInput): number[][] {
  const months = input.counts.map((_, index) => input.months?.[index] ?? index + 1);
  const first = months[input.start] ?? 0;
  return months.map((month, index) => {
    const camera = index >= input.start ? 1 : 0;
    const slope = input.slopeChange === true ? [camera * (month - first)] : [];
    return [1, camera, month, ...slope, ...seasonTerms(month, input.harmonics ?? 1)];
  });
}

function withoutCamera(
  input: InterruptedInput,
  design: readonly (readonly number[])[],
  fit: CountFit,
): number[] {
  const columns = input.slopeChange === true ? [1, 3] : [1];
  return design.map((row, index) => {
    const camera = columns.reduce((sum, at) => sum + (row[at] ?? 0) * (fit.coefficients[at] ?? 0), 0);
    return (fit.fitted[index] ?? 0) / Math.exp(camera);
  });
}

/** Pearson residuals. */
function residuals(counts: readonly number[], fitted: readonly number[]): number[] {
  return counts.map((count, index) => {
    const mean = fitted[index] ?? 0;
    return mean > 0 ? (count - mean) / Math.sqrt(mean) : 0;
  });
}

/** Lag-1 autocorrelation around zero; 0 for a series without variation. */
function autocorrelation(values: readonly number[]): number {
  const square = values.reduce((total, value) => total + value ** 2, 0);
  const product = values.reduce((total, value, index) => total + value * (values[index - 1] ?? 0), 0);
  return square > 0 ? product / square : 0;
}
