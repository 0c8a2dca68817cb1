/** Normal quantile of 0.975. */
const z = 1.959963984540054;

/**
 * 95% interval of a share of `n` answers, both as fractions of one; null without answers. For a weighted sample `n`
 * is the effective number. Wilson 1927, score interval without continuity correction.
 */
export function wilsonInterval(
  share: number,
  n: number,
): { readonly low: number; readonly high: number } | null {
  if (!(n > 0) || !(share >= 0 && share <= 1)) return null;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
