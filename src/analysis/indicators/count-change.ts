import { rateRatioAdjusted, rateRatioExact } from '../../domain/stats/rate-ratio.ts';
import type { Figure } from '../../engine/answer.ts';
import { smallestBase } from '../../domain/thresholds.ts';

/** A count over a number of whole months. */
export interface Counted {
  readonly count: number;
  readonly months: number;
}

/** A change of a count, as the ratio of after and before with its 95% interval; `upper` is Infinity where there is no upper limit. */
export interface CountRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The change per month with its interval: the one rule of every screen and both audiences. Exact for two Poisson rates
 * (Przyborowski & Wilenski 1940), and wider for counts that vary `spread` times as much as chance gives (quasi-Poisson):
 * see `spreadIn`, and 1 of years alone, which tell no spread. Where one count is zero the exact limits hold, with the
 * other count divided by the spread. Null when both are zero or nothing was asked.
 */
export function changeOf(now: Counted, before: Counted, spread: number): CountRatio | null {
  if (now.months <= 0 || before.months <= 0 || now.count + before.count === 0) return null;
  // Only how long the one is beside the other counts, so that the same change has the same digits everywhere.
  const times = now.months / before.months;
  const adjusted = rateRatioAdjusted(now.count, times, before.count, 1, spread);
  if (adjusted !== null) return adjusted;
  const effective = (count: number): number => Math.floor(count / Math.max(1, spread));
  const exact = rateRatioExact({
    x1: effective(now.count),
    t1: times,
    x2: effective(before.count),
    t2: 1,
  });
  return {
    ratio: before.count === 0 ? Infinity : 0,
    lower: exact.lower,
    upper: exact.upper ?? Infinity,
  };
}

/**
 * How two counts over equal times differ, by `changeOf`; null on a base below 20. A comparison of two years has an
 * interval and no word about chance: that is said of a count against its own three years.
 */
export function countRatio(before: number, after: number, spread: number): CountRatio | null {
  return isSmallBase(before)
    ? null
    : changeOf({ count: after, months: 1 }, { count: before, months: 1 }, spread);
}

/** The same of two figures; null too where one is no number. */
export function ratioBetween(before: Figure, now: Figure, spread: number): CountRatio | null {
  return now.is === 'number' && before.is === 'number' ? countRatio(before.value, now.value, spread) : null;
}

/** Whether a percentage of a count would say more than it knows. */
export function isSmallBase(before: number): boolean {
  return before < smallestBase;
}
