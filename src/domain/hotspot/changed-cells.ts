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
  /** Whether both are of one subject: two subjects are in other places by nature, which tells nothing of series. */
  readonly isOneSubject: boolean;
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
 * smaller tail. Counts vary more than chance gives in two ways, and are divided by the larger of both first, so that they
 * have the variance of chance (quasi-Poisson): as a whole, `spread` times, of which a cell takes part by its share s of
 * all, 1 + s (spread - 1); and place by place, where incidents of one subject come in series, which shows in how far places lie apart. Cells with fewer than `fewestForTest` of both are not looked at: that goes by the sum alone,
 * which the test holds fixed, and so favours no outcome. All others are corrected for together (Benjamini & Hochberg
 * 1995) at a false discovery rate of `falseAlarms`: of pairs of maps that differ by chance alone at most one in twenty
 * shows anything.
 */
export function changedCells({ one, other, lattice, share, spread, isOneSubject }: TwoMaps): ChangedCells {
  const ones = sumsAround(one, lattice);
  const others = sumsAround(other, lattice);
  const total = sumOf(one) + sumOf(other);
  const apart = isOneSubject
    ? (spreadApart({ ones, others, lattice, share: sumOf(one) / total }) ?? spread)
    : 1;
  const places = [...ones.keys()].filter((at) => (ones[at] ?? 0) + (others[at] ?? 0) >= fewestForTest);
  const tails = places.map((at) => {
    const part = ((ones[at] ?? 0) + (others[at] ?? 0)) / total;
    const times = Math.max(apart, 1 + part * (spread - 1));
    const [x, rest] = [(ones[at] ?? 0) / times, (others[at] ?? 0) / times];
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

/** The median of a chi-square of one degree of freedom. */
const medianOfOne = 0.4549;
/** Places by which can be told how far they lie apart. */
const fewestApart = 10;

/**
 * How many times as much places vary as chance gives: the median over places that share no cell of the squared deviation
 * from `share`, that of the whole, by its variance, against that of chance, so that a few places that differ truly do not count as spread.
 * Null of fewer than ten places; at least 1.
 */
function spreadApart({
  ones,
  others,
  lattice: { columns, rows },
  share,
}: {
  readonly ones: ArrayLike<number>;
  readonly others: ArrayLike<number>;
  readonly lattice: Lattice;
  readonly share: number;
}): number | null {
  const deviations: number[] = [];
  for (let row = 1; row < rows; row += 3)
    for (let column = 1; column < columns; column += 3) {
      const at = row * columns + column;
      const n = (ones[at] ?? 0) + (others[at] ?? 0);
      if (n >= fewestForTest) deviations.push(((ones[at] ?? 0) - n * share) ** 2 / (n * share * (1 - share)));
    }
  if (deviations.length < fewestApart) return null;
  const middle = deviations.toSorted((a, b) => a - b)[Math.floor(deviations.length / 2)] ?? 0;
  return Math.max(1, middle / medianOfOne);
}

function sumOf(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((sum, count) => sum + count, 0);
}

function twice(above: number, below: number): number {
  return Math.min(1, 2 * Math.min(above, below));
}
