import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** A share with its limits, all as fractions of one. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval (95% when left out) of a share of `n` answers, both as fractions of one; null without answers. For a
 * weighted sample `n` is the effective number. Wilson 1927, score interval without continuity correction.
 */
export function wilsonInterval(share: number, n: number, confidence = 0.95): ShareInterval | null {
  if (!(n > 0) || !(share >= 0 && share <= 1)) return null;
  const z = normalQuantile(1 - (1 - confidence) / 2, 0, 1);
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // Where all say the same one limit is exact, which rounding would miss.
  return {
    low: share === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: share === 1 ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/**
 * The number of equally weighted answers that tell as much as these weights (not negative): (sum w)² / sum w², Kish
 * 1965. 0 for none.
 */
export function effectiveNumber(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return squares > 0 ? (total * total) / squares : 0;
}
