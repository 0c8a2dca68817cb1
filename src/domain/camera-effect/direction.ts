/** Where the interval of a change lies: wholly below zero, wholly above it, or around it. */
export type Direction = 'fall' | 'rise' | 'open';

/** Where an interval lies against `none`, the value for no change: 0 for percents and numbers, 1 for ratios. */
export function directionOf(lower: number, upper: number, none: number): Direction {
  if (upper < none) return 'fall';
  return lower > none ? 'rise' : 'open';
}
