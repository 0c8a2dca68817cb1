import { rateRatioExact } from '../../domain/stats/rate-ratio.ts';
import { smallestBase } from '../../domain/thresholds.ts';

/** A change of a count, as the ratio of after and before with its 95% interval. */
export interface CountRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How two counts over equal times differ, with the exact interval of two Poisson rates (Przyborowski & Wilenski 1940);
 * null on a base below 20. A comparison of two years has an interval and no word about chance: that is said of a count
 * against its own three years.
 */
export function countRatio(before: number, after: number): CountRatio | null {
  if (before < smallestBase || after < smallestBase) return null;
  const { lower, upper } = rateRatioExact({ x1: after, t1: 1, x2: before, t2: 1 });
  return { ratio: after / before, lower, upper: upper ?? Infinity };
}
