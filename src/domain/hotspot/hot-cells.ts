import { adjustBH } from '../stats/fdr.ts';
import { falseAlarms, fewestForColour } from '../thresholds.ts';
import { sumsAround } from './sums-around.ts';
import type { Lattice } from './sums-around.ts';
import { upperTail } from './upper-tail.ts';

/** A cell with more than chance gives in it and the eight cells around it. */
interface HotCell {
  /** Its place in the lattice. */
  readonly at: number;
  /** Counted in the nine cells, and what was expected of the total in them. */
  readonly count: number;
  readonly expected: number;
  /** The chance of so many or more, before and after correction for looking at all cells. */
  readonly p: number;
  readonly adjusted: number;
}

export interface HotCells {
  /** What was counted in all cells where something is expected: the total that the test holds fixed. */
  readonly total: number;
  /** Cells that were looked at. */
  readonly tested: number;
  readonly cells: readonly HotCell[];
}

/**
 * The cells that hold more than chance gives. Each incident falls in a cell with the share of what is expected there,
 * apart from all others; of every cell with something expected the exact chance is worked out of so many in it and
 * around it, given the total. Those chances are corrected for all those cells together (Benjamini & Hochberg 1995), at
 * a false discovery rate of `falseAlarms`: of maps of chance alone at most one in twenty shows anything. Fewer than
 * `fewestForColour` together are never marked. Where is not known how what is expected lies within an area, `allowance`
 * is how many times as much as its even share a cell may hold: what lies above that too is no chance.
 *
 * A test by the z of Gi* would not do here: nearly all cells are empty, and its normal chance is then far too small.
 */
export function hotCells(
  counts: ArrayLike<number>,
  weights: ArrayLike<number>,
  lattice: Lattice,
  allowance = 1,
): HotCells {
  const cells = lattice.columns * lattice.rows;
  const tested = Array.from({ length: cells }, (_, at) => at).filter((at) => (weights[at] ?? 0) > 0);
  const studied = new Float64Array(cells);
  for (const at of tested) studied[at] = counts[at] ?? 0;
  const total = studied.reduce((sum, count) => sum + count, 0);
  const weight = tested.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const around = sumsAround(studied, lattice);
  const weighed = sumsAround(weights, lattice);
  // The chance of fewer is not looked at: it stands as 1, and counts as a look all the same.
  const enough = tested.filter((at) => (around[at] ?? 0) >= fewestForColour);
  const p = enough.map((at) => upperTail(around[at] ?? 0, total, (allowance * (weighed[at] ?? 0)) / weight));
  const adjusted = adjustBH(p, tested.length);
  return {
    total,
    tested: tested.length,
    cells: enough.flatMap((at, number) => {
      const own = { p: p[number] ?? 1, adjusted: adjusted[number] ?? 1 };
      if (own.adjusted > falseAlarms) return [];
      return [{ at, count: around[at] ?? 0, expected: (total * (weighed[at] ?? 0)) / weight, ...own }];
    }),
  };
}
