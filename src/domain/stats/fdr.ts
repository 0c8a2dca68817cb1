import padjust from '@stdlib/stats-padjust';

/**
 * P-values corrected for looking at many places at once, in the order given: calling those of at most q a finding
 * keeps the expected share of false findings at most q. Source: Benjamini & Hochberg 1995.
 * `looks` is how many places were looked at, where those with a chance of 1 are left out of `p`.
 */
export function adjustBH(p: readonly number[], looks = p.length): number[] {
  return p.length === 0 ? [] : padjust([...p], 'bh', looks);
}

/** Positions (from 0) of the p-values that stand at a false discovery rate of q. */
export function rejectedBH(p: readonly number[], q: number): number[] {
  return adjustBH(p).flatMap((adjusted, index) => (adjusted <= q ? [index] : []));
}
