import betainc from '@stdlib/math-base-special-betainc';

/**
 * The exact chance of `count` or more of `total` incidents in a place where each falls with chance `share`: the upper
 * tail of the binomial, by the incomplete beta function, so that a tail of 1e-30 is no zero.
 */
export function upperTail(count: number, total: number, share: number): number {
  if (count <= 0 || share >= 1) return 1;
  if (share <= 0 || count > total) return 0;
  return betainc(share, count, total - count + 1);
}
