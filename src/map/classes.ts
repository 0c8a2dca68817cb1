import { geometricBreaks } from '../domain/density/classes.ts';

/**
 * Class limits of the map, ascending: class i holds limits[i] <= value < limits[i + 1], the last one has no end.
 * They depend on what is drawn and over how long, never on the figures themselves, so that two periods compare.
 */
export type Limits = readonly number[];

/** Density, counts per km2 per year: 5, 10, 20, 40, 80, 160. */
export const densityLimits: Limits = geometricBreaks(5, 2, 6);

/** Counts per 1,000 inhabitants per year: anything above zero, then 1, 2, 4, 8, 16. */
export const rateLimits: Limits = [Number.MIN_VALUE, ...geometricBreaks(1, 2, 5)];

/**
 * Whole counts in a period of `months`: everything from 1, then a series that starts at `step`. It belongs to a year
 * and grows with longer periods; shorter ones keep it, because limits below one incident say nothing.
 */
export function countLimits(step: number, months: number): Limits {
  const years = Math.max(1, months / 12);
  return [1, ...geometricBreaks(step, 2, 5).map((limit) => Math.round(limit * years))];
}
