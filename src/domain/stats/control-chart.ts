import { poissonLimits } from './poisson.ts';

export interface ChartOptions {
  /** Positions of the points that say what is normal, from the first up to but not including the second; or all. */
  readonly baseline?: readonly [from: number, to: number];
  /** How much more counts vary than by chance alone (variance over mean), as `seasonalDispersion` tells; 1 or more. */
  readonly dispersion?: number;
}

interface ControlPoint {
  /** Count per unit of exposure; null where the count is not known. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  /** True where fewer than five are expected by chance alone: limits are then exact, else three standard deviations. */
  readonly exact: boolean;
  readonly signal: 'high' | 'low' | null;
}

export interface ControlChart {
  /** Count per unit of exposure over the baseline. */
  readonly center: number;
  readonly points: readonly ControlPoint[];
  /** Positions (from 0) of the points beyond their limits. */
  readonly signals: readonly number[];
}

/** Below this expected count three standard deviations are no limits for a Poisson distribution. */
const fewForNormal = 5;
/** What lies within three standard deviations of a normal distribution. */
const withinThree = 0.9973002039367398;

/** Counts of equal periods or areas: c-chart. A null is a count that is not known. See `uChart`. */
export function cChart(counts: readonly (number | null)[], options: ChartOptions = {}): ControlChart | null {
  return uChart(
    counts,
    counts.map(() => 1),
    options,
  );
}

/**
 * Counts per unit of exposure (days, inhabitants, or the share of the season): u-chart, with limits
 * u ± 3 sqrt(u / n), the lower not below zero (Shewhart; Montgomery, Introduction to Statistical Quality Control);
 * where fewer than five are expected, the exact Poisson limits of the same chance. Around all points, or around a
 * baseline that lies before what is to be judged. A dispersion above 1 widens all limits by its square root, as in
 * the u'-chart of Laney 2002, and makes none exact. Null where the baseline has no count, or an exposure is not
 * positive.
 */
export function uChart(
  counts: readonly (number | null)[],
  exposures: readonly number[],
  { baseline = [0, counts.length], dispersion = 1 }: ChartOptions = {},
): ControlChart | null {
  if (counts.length !== exposures.length || !exposures.every(isPositive)) return null;
  const center = centerOf(counts, exposures, baseline);
  if (center === null) return null;
  const points = counts.map((count, index) => pointOf(count, exposures[index] ?? 1, center, dispersion));
  return { center, points, signals: points.flatMap(({ signal }, index) => (signal === null ? [] : [index])) };
}

function isPositive(exposure: number): boolean {
  return exposure > 0 && Number.isFinite(exposure);
}

function centerOf(
  counts: readonly (number | null)[],
  exposures: readonly number[],
  [from, to]: readonly [number, number],
): number | null {
  let [total, exposure] = [0, 0];
  counts.forEach((count, index) => {
    if (count === null || index < from || index >= to) return;
    total += count;
    exposure += exposures[index] ?? 0;
  });
  const center = total / exposure;
  return Number.isFinite(center) && center >= 0 ? center : null;
}

function pointOf(count: number | null, exposure: number, center: number, dispersion: number): ControlPoint {
  const exact = !(dispersion > 1) && center * exposure < fewForNormal;
  const variance = (center / exposure) * Math.max(1, dispersion);
  const { lower, upper } = exact ? exactLimits(center, exposure) : normalLimits(center, variance);
  const value = count === null ? null : count / exposure;
  return { value, lower, upper, exact, signal: signalOf(value, lower, upper) };
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

function normalLimits(center: number, variance: number): Limits {
  const reach = 3 * Math.sqrt(variance);
  return { lower: Math.max(0, center - reach), upper: center + reach };
}

/** The lowest and the highest count that are not exceptional. */
function exactLimits(center: number, exposure: number): Limits {
  const { low, high } = poissonLimits(center * exposure, withinThree);
  return { lower: low / exposure, upper: high / exposure };
}

function signalOf(value: number | null, lower: number, upper: number): ControlPoint['signal'] {
  if (value === null) return null;
  if (value > upper) return 'high';
  return value < lower ? 'low' : null;
}
