import { densityAt } from './kernel.ts';

type Point = readonly [x: number, y: number];

/**
 * The logarithm of how much more of the cases than of the population lies at each place, both smoothed over the same
 * metres: 0 is as many as the population leads to expect. It explodes where almost nobody lives.
 * Sources: Bithell 1990; Kelsall & Diggle 1995.
 */
export function logRelativeRisk(
  cases: readonly Point[],
  population: readonly Point[],
  at: readonly Point[],
  bandwidth: number,
): number[] {
  const kernel = { kernel: 'gaussian', bandwidth } as const;
  const below = densityAt(population, at, kernel);
  return densityAt(cases, at, kernel).map((density, place) =>
    Math.log(density / cases.length / ((below[place] ?? Number.NaN) / population.length)),
  );
}
