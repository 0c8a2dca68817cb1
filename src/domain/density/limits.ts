import { geometricBreaks } from './classes.ts';
import { fewestForColour } from '../thresholds.ts';

/**
 * Class limits of the map, ascending: class i holds limits[i] <= value < limits[i + 1], the last one has no end.
 * They depend on what is drawn and over how long, never on the figures themselves, so that two periods compare.
 */
export type Limits = readonly number[];

/** Density, counts per km2 in a year or in a shorter period: 5, 10, 20, 40, 80, 160. */
export const densityLimits: Limits = geometricBreaks(5, 2, 6);

/** Counts per 1,000 inhabitants in a year or in a shorter period: anything above zero, then 1, 2, 4, 8, 16. */
export const rateLimits: Limits = [Number.MIN_VALUE, ...geometricBreaks(1, 2, 5)];

/**
 * Whole counts in a cell or area in a period of `months`: 5, 10, 20, 40, 80, 160, and nothing for fewer than have a
 * colour. They belong to a year and grow with longer periods; shorter ones keep them.
 */
export function countLimits(months: number): Limits {
  const years = Math.max(1, months / 12);
  return geometricBreaks(fewestForColour, 2, 6).map((limit) => Math.round(limit * years));
}
