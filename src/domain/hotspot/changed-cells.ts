import { adjustBH } from '../stats/fdr.ts';
import { falseAlarms, fewestForTest } from '../thresholds.ts';
import { sumsAround, type Lattice } from './sums-around.ts';
import { upperTail } from './upper-tail.ts';

/** Two counts of the same cells, and what they are held against. */
export interface TwoMaps {
  readonly one: ArrayLike<number>;
  readonly other: ArrayLike<number>;
  readonly lattice: Lattice;
  /** The share of both together that the one has where nothing differs: 0 to 1. */
  readonly share: number;
  /** How many times as much the sum of all cells varies as chance alone gives; 1 is chance alone. */
  readonly spread: number;
}

/** A cell where, with the eight around it, the one has more or less of both than chance gives. */
export interface ChangedCell {
  /** Its place in the lattice. */
  readonly at: number;
  readonly side: 'more' | 'less';
  /** The chance of a difference this large or larger, either way, before and after correction for looking at all cells. */
  readonly p: number;
  readonly adjusted: number;
}

export interface ChangedCells {
  /** Cells that were looked at. */
  readonly tested: number;
  readonly cells: readonly ChangedCell[];
}

/**
 * The cells where two counts differ by more than chance gives. Of a cell with the eight around it both counts together
 * are held fixed: the one is then binomial with `share` (Przyborowski & Wilenski 1940), and its chance is twice the
 * smaller tail. Where the sum of all cells varies `spread` times as much as chance gives, incidents come in series, and a
 * series is in one place: every cell then varies as much, and its counts are divided by that first, so that they have the
 * variance of chance (quasi-Poisson). Cells with fewer than `fewestForTest` of both are not looked at: that goes by the sum alone,
 * which the test holds fixed, and so favours no outcome. All others are corrected for together (Benjamini & Hochberg
 * 1995) at a false discovery rate of `falseAlarms`: of pairs of maps that differ by chance alone at most one in twenty
 * shows anything.
 */
export function changedCells({ one, other, lattice, share, spread }: TwoMaps): ChangedCells {
  const ones = sumsAround(one, lattice);
  const others = sumsAround(other, lattice);
  const places = [...ones.keys()].filter((at) => (ones[at] ?? 0) + (others[at] ?? 0) >= fewestForTest);
  const tails = places.map((at) => {
    const [x, rest] = [(ones[at] ?? 0) / spread, (others[at] ?? 0) / spread];
    const above = upperTail(x, x + rest, share);
    const below = upperTail(rest, x + rest, 1 - share);
    return { at, side: above < below ? ('more' as const) : ('less' as const), p: twice(above, below) };
  });
  const adjusted = adjustBH(tails.map(({ p }) => p));
  return {
    tested: places.length,
    cells: tails.flatMap((tail, number) => {
      const own = adjusted[number] ?? 1;
      return own > falseAlarms ? [] : [{ ...tail, adjusted: own }];
    }),
  };
}

function twice(above: number, below: number): number {
  return Math.min(1, 2 * Math.min(above, below));
}
