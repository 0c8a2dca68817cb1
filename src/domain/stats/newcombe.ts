import { wilsonInterval } from './wilson.ts';

/** A share of `n` answers, as a fraction of one; for a weighted sample `n` is the effective number. */
export interface SurveyShare {
  readonly share: number;
  readonly n: number;
}

export interface ShareDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * First share less the second, of different people, with its interval from the two intervals of Wilson; null where
 * one has no answers. An interval that holds zero can be chance. Source: Newcombe 1998, method 10.
 */
export function shareDifference(
  first: SurveyShare,
  second: SurveyShare,
  confidence = 0.95,
): ShareDifference | null {
  const one = wilsonInterval(first.share, first.n, confidence);
  const two = wilsonInterval(second.share, second.n, confidence);
  if (one === null || two === null) return null;
  const difference = first.share - second.share;
  return {
    difference,
    low: difference - Math.hypot(first.share - one.low, two.high - second.share),
    high: difference + Math.hypot(one.high - first.share, second.share - two.low),
  };
}
