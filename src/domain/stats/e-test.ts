import { poissonAtMost } from './poisson.ts';
import poissonPmf from '@stdlib/stats-base-dists-poisson-pmf';

/**
 * Two-sided chance of a difference at least as large as that between `k1` in `n1` and `k2` in `n2` (exposures),
 * if both rates are equal to the joint one. Less conservative than the exact conditional test.
 * 1 for two empty counts. Source: Krishnamoorthy & Thomson 2004, with the variance taken from the joint rate, as the
 * hypothesis has it and as the `e_test` of the R package ptools does.
 */
export function poissonETest(k1: number, n1: number, k2: number, n2: number): number {
  // Equal statistics of mirrored outcomes differ in their last digits.
  const observed = Math.abs(pivot(k1, n1, k2, n2)) * (1 - 1e-10);
  if (observed === 0) return 1;
  const rate = (k1 + k2) / (n1 + n2);
  const { first, last } = reach(rate * n1);
  let total = 0;
  let lastBelow = -1;
  let firstAbove = 0;
  for (let i = first; i <= last; i += 1) {
    // The statistic falls as j rises and rises with i: both ends of the quiet stretch only move up.
    while (pivot(i, n1, lastBelow + 1, n2) >= observed) lastBelow += 1;
    while (pivot(i, n1, firstAbove, n2) > -observed) firstAbove += 1;
    const outside = atMost(lastBelow, rate * n2) + 1 - atMost(firstAbove - 1, rate * n2);
    total += poissonPmf(i, rate * n1) * outside;
  }
  return Math.min(1, total);
}

/** The difference of the rates over its standard error under the joint rate, but for a constant; zero for no counts. */
function pivot(i: number, n1: number, j: number, n2: number): number {
  return i + j === 0 ? 0 : (i / n1 - j / n2) / Math.sqrt(i + j);
}

/** Where all but a negligible part (below 1e-20) of a Poisson distribution lies. */
function reach(mean: number): { readonly first: number; readonly last: number } {
  const margin = 10 * Math.sqrt(mean) + 30;
  return { first: Math.max(0, Math.floor(mean - margin)), last: Math.ceil(mean + margin) };
}

function atMost(count: number, mean: number): number {
  return count < 0 ? 0 : poissonAtMost(count, mean);
}
