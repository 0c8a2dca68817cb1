import padjust from '@stdlib/stats-padjust';

/**
 * P-values corrected for looking at many places at once, in the order given: calling those of at most q a finding
 * keeps the expected share of false findings at most q. Source: Benjamini & Hochberg 1995.
 */
export function adjustBH(p: readonly number[]): number[] {
  return p.length === 0 ? [] : padjust([...p], 'bh');
}

/** Positions (from 0) of the p-values that stand at a false discovery rate of q. */
export function rejectedBH(p: readonly number[], q: number): number[] {
  return adjustBH(p).flatMap((adjusted, index) => (adjusted <= q ? [index] : []));
}
