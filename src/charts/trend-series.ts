import type { Figure, Row } from '../engine/answer.ts';
import { countShown, mayChange } from '../text/figure-text.ts';

/** One bar of a trend with the yearly mean over it; numbers are counts, null where there is no number. */
export interface TrendMark {
  readonly key: string;
  readonly figure: Figure;
  readonly value: number | null;
  /** Whether the count may still change. */
  readonly provisional: boolean;
  /** Whether chance has part in the count; what somebody does (a control, a session) is simply counted. */
  readonly byChance: boolean;
  /** Mean per bar over one year up to and including this one, with its 95% interval. */
  readonly mean: number | null;
  readonly band: readonly [number, number] | null;
  /** How far the 95% interval of a bar without a mean reaches below and above it. */
  readonly whisker: readonly [number, number] | null;
  /** The sum that the mean comes from, for the table. */
  readonly year: Figure | null;
}

/** Bars in a year of months. */
const perYear = 12;

/** `rolling`: for each bar the sum of the year up to and including it; null draws no mean (quarters, and years). */
export function trendSeries(
  rows: readonly Row[],
  rolling: readonly Figure[] | null,
  byChance = true,
): TrendMark[] {
  return rows.map((row, index) => {
    const sum = rolling?.[index];
    const isNumber = sum?.is === 'number';
    return {
      key: row.key,
      figure: row.figure,
      value: countShown(row.figure),
      provisional: mayChange(row.figure),
      mean: isNumber ? sum.value / perYear : null,
      byChance,
      whisker: byChance && rolling === null ? whiskerOf(row.figure) : null,
      band: byChance && isNumber ? [sum.low / perYear, sum.high / perYear] : null,
      year: sum ?? null,
    };
  });
}

function whiskerOf(figure: Figure): readonly [number, number] | null {
  return figure.is === 'number' ? [figure.value - figure.low, figure.high - figure.value] : null;
}
