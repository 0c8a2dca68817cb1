import { poissonLimits } from './poisson.ts';
import { gammaQuantile } from './quantile.ts';
import { placeInLimits } from './target-check.ts';
import type { PlaceInLimits } from './target-check.ts';

/** The count of one area, and what it is a rate of: homes, inhabitants, months. */
export interface FunnelInput<Subject> {
  readonly subject: Subject;
  readonly count: number;
  readonly exposure: number;
}

/** Rates at one exposure: a point on or beyond one of them is outside. A lower one of null: no count is too low there. */
export interface FunnelLimits {
  readonly exposure: number;
  readonly low95: number | null;
  readonly high95: number;
  readonly low998: number | null;
  readonly high998: number;
}

interface FunnelPoint<Subject> extends FunnelInput<Subject> {
  readonly rate: number;
  readonly expected: number;
  readonly limits: FunnelLimits;
  /** Beside the limits of 95% and 99.8%; with many areas only the wider ones say something of a single area. */
  readonly place: PlaceInLimits;
}

export interface Funnel<Subject> {
  /** Count per unit of exposure of all areas together, or the one that was given. */
  readonly overall: number;
  readonly points: readonly FunnelPoint<Subject>[];
}

/**
 * Rates of areas of different size around an overall rate, as in the funnel plots of Spiegelhalter 2005. Areas
 * without exposure are left out. Null without a single count and an overall rate, as then nothing can be expected.
 */
export function funnel<Subject>(
  areas: readonly FunnelInput<Subject>[],
  overallRate?: number,
): Funnel<Subject> | null {
  const usable = areas.filter(
    ({ count, exposure }) => count >= 0 && exposure > 0 && Number.isFinite(exposure),
  );
  const overall =
    overallRate ?? sum(usable.map((area) => area.count)) / sum(usable.map((area) => area.exposure));
  if (!(overall > 0 && Number.isFinite(overall))) return null;
  return { overall, points: usable.map((area) => pointOf(area, overall)) };
}

/**
 * The limits at each of these exposures, to draw as curves; exposures that are no number above zero are left out.
 *
 * A count is outside exactly where its Poisson chance is at most half of what the confidence leaves (as in
 * `poissonLimits`). For every whole count that puts the curve at one expectation, in the chi-square form of Garwood
 * 1936; between those the curve is straight. Spiegelhalter 2005 draws between whole counts another way, which can put
 * a count outside that by its exact chance is not: then the picture and the word would differ.
 */
export function funnelLimits(overall: number, exposures: readonly number[]): FunnelLimits[] {
  return exposures
    .filter((exposure) => exposure > 0 && overall > 0 && Number.isFinite(overall * exposure))
    .map((exposure) => limitsAt(overall, exposure));
}

function pointOf<Subject>(area: FunnelInput<Subject>, overall: number): FunnelPoint<Subject> {
  const expected = overall * area.exposure;
  return {
    ...area,
    rate: area.count / area.exposure,
    expected,
    limits: limitsAt(overall, area.exposure),
    place: placeInLimits(area.count, poissonLimits(expected, 0.95), poissonLimits(expected, 0.998)),
  };
}

function limitsAt(overall: number, exposure: number): FunnelLimits {
  const warning = boundsOf(overall * exposure, 0.95);
  const alarm = boundsOf(overall * exposure, 0.998);
  return {
    exposure,
    low95: warning.low === null ? null : warning.low / exposure,
    high95: warning.high / exposure,
    low998: alarm.low === null ? null : alarm.low / exposure,
    high998: alarm.high / exposure,
  };
}

/** The counts, not whole, from which on they are outside. */
function boundsOf(
  expected: number,
  confidence: number,
): { readonly low: number | null; readonly high: number } {
  const tail = (1 - confidence) / 2;
  const { low, high } = poissonLimits(expected, confidence);
  // The expectation at which a count just becomes too high, or too low.
  const tooHighAt = (count: number): number => (count === 0 ? 0 : gammaQuantile(tail, count, 'below'));
  const tooLowAt = (count: number): number => gammaQuantile(tail, count + 1, 'above');
  return {
    low: low === 0 ? null : low - 1 + between(tooLowAt(low - 1), expected, tooLowAt(low)),
    high: high + between(tooHighAt(high), expected, tooHighAt(high + 1)),
  };
}

function between(from: number, value: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
