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

/** A part of a variance that is a sum, and the degrees of freedom that it was estimated with. */
export interface VariancePart {
  readonly variance: number;
  readonly df: number;
}

/** Degrees of freedom of the sum (Welch and Satterthwaite); infinite where no part was estimated. */
export function degreesOf(parts: readonly VariancePart[]): number {
  const variance = parts.reduce((total, part) => total + part.variance, 0);
  const loss = parts.reduce((total, part) => total + part.variance ** 2 / part.df, 0);
  return loss > 0 ? variance ** 2 / loss : Number.POSITIVE_INFINITY;
}
