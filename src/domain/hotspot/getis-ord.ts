import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { sumsAround } from './sums-around.ts';
import type { Lattice } from './sums-around.ts';

/**
 * Gi* of every cell: how far its value with those of the eight around it lies above what they would be if all values
 * were dealt out anew, in standard deviations. NaN for cells that are not studied, and where all values are equal.
 * Source: Ord & Getis 1995, with weight 1 for the cell itself and its neighbours, and the deviation over all n cells.
 */
export function getisOrd(
  values: ArrayLike<number>,
  lattice: Lattice,
  isStudied: ArrayLike<number> = ones(lattice),
): Float64Array {
  const cells = lattice.columns * lattice.rows;
  let [n, sum, squares] = [0, 0, 0];
  const studied = new Float64Array(cells);
  for (let at = 0; at < cells; at += 1) {
    if ((isStudied[at] ?? 0) === 0) continue;
    const value = values[at] ?? 0;
    studied[at] = value;
    n += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean));
  const around = sumsAround(studied, lattice);
  const weights = sumsAround(isStudied, lattice);
  return around.map((local, at) => {
    if ((isStudied[at] ?? 0) === 0 || deviation === 0) return Number.NaN;
    const weight = weights[at] ?? 0;
    return (local - mean * weight) / (deviation * Math.sqrt((n * weight - weight * weight) / (n - 1)));
  });
}

function ones({ columns, rows }: Lattice): Uint8Array {
  return new Uint8Array(columns * rows).fill(1);
}

/** The chance of a value at least so far from zero, on either side, of a standard normal number. */
export function twoSided(z: number): number {
  return 2 * normalCdf(-Math.abs(z), 0, 1);
}
