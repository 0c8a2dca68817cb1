import { poissonAtMost, poissonLimits } from './poisson.ts';
import type { CountLimits } from './poisson.ts';

/** `rather-` is outside the limits of 95% but within those of 99.8%. */
export type PlaceInLimits = 'low' | 'rather-low' | 'usual' | 'rather-high' | 'high';

export interface TargetCheck {
  /** Chance of a count this high or higher if the target is what the rate gives. */
  readonly pAtLeast: number;
  /** Chance of a count this low or lower. */
  readonly pAtMost: number;
  readonly limits95: CountLimits;
  readonly limits998: CountLimits;
  readonly place: PlaceInLimits;
}

/**
 * A count against the count that was aimed at in the same period (not a whole number where it is pro rata).
 * Null for an observed count that is not a whole number from zero, or a target below zero. Limits of 95% and 99.8%
 * as in the funnel plots of Spiegelhalter 2005, exact Poisson.
 */
export function checkTarget(observed: number, target: number): TargetCheck | null {
  if (!(Number.isInteger(observed) && observed >= 0 && target >= 0 && Number.isFinite(target))) return null;
  const limits95 = poissonLimits(target, 0.95);
  const limits998 = poissonLimits(target, 0.998);
  return {
    pAtLeast: observed === 0 ? 1 : 1 - poissonAtMost(observed - 1, target),
    pAtMost: poissonAtMost(observed, target),
    limits95,
    limits998,
    place: placeInLimits(observed, limits95, limits998),
  };
}

/** Where a count lies against two pairs of limits, of which the second are the wider. */
export function placeInLimits(count: number, limits95: CountLimits, limits998: CountLimits): PlaceInLimits {
  if (count < limits998.low) return 'low';
  if (count > limits998.high) return 'high';
  if (count < limits95.low) return 'rather-low';
  return count > limits95.high ? 'rather-high' : 'usual';
}
