import { incompleteGamma } from './incomplete-gamma.ts';
import { gammaQuantile } from './quantile.ts';

export interface RateInterval {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

export interface CountLimits {
  /** The smallest count that is not unusually low. */
  readonly low: number;
  /** The largest count that is not unusually high. */
  readonly high: number;
}

/**
 * Exact interval of a Poisson rate: `count` per unit of `exposure` (time, or people in thousands).
 * Zero counts have lower limit zero. Source: Garwood 1936, in its chi-square (here gamma) form.
 */
export function poissonInterval(count: number, exposure = 1, confidence = 0.95): RateInterval {
  const tail = (1 - confidence) / 2;
  const lower = count === 0 ? 0 : gammaQuantile(tail, count, 'below');
  const upper = gammaQuantile(tail, count + 1, 'above');
  return { rate: count / exposure, lower: lower / exposure, upper: upper / exposure };
}

/**
 * The counts that are not exceptional when `expected` (not negative) is what the rate should give: at least as low
 * as `low - 1`, or at least as high as `high + 1`, each has a chance of at most half of what `confidence` leaves.
 */
export function poissonLimits(expected: number, confidence = 0.95): CountLimits {
  if (!(expected > 0)) return { low: 0, high: 0 };
  const tail = (1 - confidence) / 2;
  return {
    low: smallestWhere(expected, (count) => poissonAtMost(count, expected) > tail),
    high: smallestWhere(expected, (count) => 1 - poissonAtMost(count, expected) <= tail),
  };
}

/** The chance of so many or fewer where `expected` (not negative) is what the rate gives. */
export function poissonAtMost(count: number, expected: number): number {
  if (count < 0) return 0;
  return expected > 0 ? incompleteGamma(Math.floor(count) + 1, expected).upper : 1;
}

/** The first whole number for which `holds`, which is false below it and true from it on, sought around `expected`. */
function smallestWhere(expected: number, holds: (count: number) => boolean): number {
  let count = Math.round(expected);
  while (count > 0 && holds(count - 1)) count -= 1;
  while (!holds(count)) count += 1;
  return count;
}
