import type { Lattice } from './sums-around.ts';

export interface Moran {
  /** Per cell: above zero where it is like the cells around it. */
  readonly localI: readonly number[];
  readonly globalI: number;
  /** What chance alone gives, and its variance when the values are dealt out anew over the cells. */
  readonly expectedI: number;
  readonly varI: number;
  readonly z: number;
}

/**
 * Moran's I over a lattice, the eight cells around each with equal weight, adding up to one. Null for fewer than four
 * cells, or where all values are equal. Sources: Moran 1950, Cliff & Ord 1981 (randomisation), Anselin 1995 (local).
 */
export function moran(values: readonly number[], lattice: Lattice): Moran | null {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const z = values.map((value) => value - mean);
  const m2 = z.reduce((sum, value) => sum + value ** 2, 0) / n;
  if (n < 4 || m2 === 0) return null;
  const m4 = z.reduce((sum, value) => sum + value ** 4, 0) / n;
  const neighbours = values.map((_, at) => neighboursOf(at, lattice));
  const localI = neighbours.map((near, at) => {
    const lag = near.reduce((sum, other) => sum + (z[other] ?? 0), 0) / near.length;
    return ((z[at] ?? 0) / m2) * lag;
  });
  const globalI = localI.reduce((sum, value) => sum + value, 0) / n;
  const expectedI = -1 / (n - 1);
  const varI = varianceOf(neighbours, m4 / m2 ** 2) - expectedI ** 2;
  return { localI, globalI, expectedI, varI, z: (globalI - expectedI) / Math.sqrt(varI) };
}

/** The second moment of I under randomisation; the weights of each cell add up to one, so that all of them are n. */
function varianceOf(neighbours: readonly (readonly number[])[], kurtosis: number): number {
  const n = neighbours.length;
  const weight = (from: number, to: number): number => {
    const near = neighbours[from] ?? [];
    return near.includes(to) ? 1 / near.length : 0;
  };
  let s1 = 0;
  let s2 = 0;
  neighbours.forEach((near, at) => {
    for (const other of near) s1 += (weight(at, other) + weight(other, at)) ** 2 / 2;
    s2 += (1 + near.reduce((sum, other) => sum + weight(other, at), 0)) ** 2;
  });
  const s0 = n;
  const first = n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const second = kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2);
}

/** The places of the cells that touch a cell, by a side or a corner. */
function neighboursOf(at: number, { columns, rows }: Lattice): number[] {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const near: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
      if (x !== column || y !== row) near.push(y * columns + x);
  return near;
}
