/**
 * Bands of distance in metres and of time in days, by where each begins: the first at 0, the last is open. A pair at
 * exactly the beginning of a band lies in it: `[0, 100)`, `[100, 200)`, and from 200 on.
 */
export interface Bands {
  readonly metres: readonly number[];
  readonly days: readonly number[];
}

/** The band that holds a value of 0 or more. */
export function bandOf(breaks: readonly number[], value: number): number {
  let band = 0;
  while (band + 1 < breaks.length && value >= (breaks[band + 1] ?? Infinity)) band += 1;
  return band;
}
