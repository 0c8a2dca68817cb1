import { month } from '../../../../src/domain/time/month.ts';
import type { CountLine } from '../../../../src/analysis/trends/count-line.ts';

/** Counts by month from January 2019, or as said. */
export function line(counts: readonly (number | null)[], more: Partial<CountLine> = {}): CountLine {
  const step = more.step ?? 1;
  return {
    step,
    months: counts.map((_, index) => month(2019, 1) + index * step),
    counts,
    leftOut: counts.map(() => false),
    provisional: counts.map(() => false),
    isHidden: false,
    ...more,
  };
}

/** The same count over and over. */
export function flat(count: number, length: number): number[] {
  return Array.from({ length }, () => count);
}

/** The monthly counts of worked case P08: three years, 16% less each year. */
export const falling = [
  7, 12, 10, 6, 10, 8, 10, 6, 9, 6, 2, 7, 10, 10, 10, 8, 17, 6, 9, 9, 4, 6, 4, 7, 2, 4, 10, 3, 5, 3, 5, 2, 7,
  4, 7, 9,
] as const;
