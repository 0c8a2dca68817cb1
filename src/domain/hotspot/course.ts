import type { Lattice } from './sums-around.ts';
import { sumsAround } from './sums-around.ts';

/** `persistent`: hot before as well; `new`: not before; `fading`: hot before, and no more. */
export type Course = 'persistent' | 'new' | 'fading';

/**
 * What became of hot cells from one period to the next. A cell that was hot, or that touches one that was, is the same
 * hotspot: cells move a little by chance. It says in which periods a place stood out, not that it rose or fell.
 */
export function courses(
  now: readonly number[],
  before: readonly number[],
  lattice: Lattice,
): ReadonlyMap<number, Course> {
  const wasNear = near(before, lattice);
  const isNear = near(now, lattice);
  const fading = before.filter((at) => (isNear[at] ?? 0) === 0);
  return new Map([
    ...now.map((at): [number, Course] => [at, (wasNear[at] ?? 0) > 0 ? 'persistent' : 'new']),
    ...fading.map((at): [number, Course] => [at, 'fading']),
  ]);
}

function near(cells: readonly number[], lattice: Lattice): Float64Array {
  const marks = new Uint8Array(lattice.columns * lattice.rows);
  for (const at of cells) marks[at] = 1;
  return sumsAround(marks, lattice);
}
