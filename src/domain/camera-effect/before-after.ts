/** Counts of one area in the months before the start of a camera and in those after it. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** How much more counts vary than chance alone gives, and how well that is known. */
export interface Spread {
  /** Variance over mean, at least 1. */
  readonly dispersion: number;
  /** Degrees of freedom that it was estimated with; infinite where it was not estimated. */
  readonly df: number;
}

/** The counts of an area and how much its months vary. */
export interface MeasuredArea {
  readonly total: BeforeAfter;
  readonly spread: Spread;
}

/** What chance alone gives: Poisson. */
export const chanceAlone: Spread = { dispersion: 1, df: Number.POSITIVE_INFINITY };

/** Areas added up. */
export function together(areas: readonly BeforeAfter[]): BeforeAfter {
  return areas.reduce(
    (total, area) => ({ before: total.before + area.before, after: total.after + area.after }),
    {
      before: 0,
      after: 0,
    },
  );
}
