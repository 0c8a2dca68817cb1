/** Lower limits of `count` classes, each `ratio` times the one before: few large values do not hide the rest. */
export function geometricBreaks(lowest: number, ratio: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => lowest * ratio ** index);
}

/** The class of a value, from 0 for the lowest, given the lower limits in rising order; -1 below all of them. */
export function rampClass(value: number, breaks: readonly number[]): number {
  return breaks.findLastIndex((limit) => value >= limit);
}
