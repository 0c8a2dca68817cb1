import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** From here on a normal quantile is the same to six digits. */
const asGoodAsNormal = 1e6;

/**
 * How many standard errors an interval of this confidence reaches when the spread was estimated with `df` degrees of
 * freedom (Student): 1.96 for 95% where the spread is known, more where it is not. `df` above zero.
 */
export function reachOf(confidence: number, df: number): number {
  if (df >= asGoodAsNormal) return normalQuantile(1 - (1 - confidence) / 2, 0, 1);
  // t²: with x of a beta (df/2, 1/2), t² = df (1 - x) / x.
  const share = betaQuantile(1 - confidence, df / 2, 1 / 2);
  return Math.sqrt((df * (1 - share)) / share);
}
