import { monthsIn, type Span } from './time/month.ts';

/**
 * How much history each conclusion needs. Whoever concludes reads its number here, so that what a screen says of it is
 * what it does. A conclusion has need of more than months alone (enough counts, a target); without these there is none.
 */

const year = 12;

/** Years of the same time that a count is held against before it is called a deviation. */
export const deviationYears = 3;
/** Years of counts that a trend with a season needs. */
export const directionYears = 2;
/** Years that say what is usual, before the last year, in which a month may be out of line. */
export const usualYears = 2;
/** Years in a row in which a season can be seen. */
export const seasonYears = 3;

/** Months in a row that each conclusion needs. */
export const monthsNeeded = {
  direction: directionYears * year,
  outOfLine: (usualYears + 1) * year,
  season: seasonYears * year,
  /** A period of a year or more beside the one before it; a shorter one is on its way to a year. */
  comparison: (period: Span) => 2 * Math.max(year, monthsIn(period)),
  /** A period beside the same time in the years before it: of a longer one every year counts. */
  deviation: (period: Span) => monthsIn(period) + deviationYears * year,
} as const;
