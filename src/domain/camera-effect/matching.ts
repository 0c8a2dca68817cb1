import { fewestForTest } from '../thresholds.ts';
import type { MonthCounts } from './window-counts.ts';

/** A place that might serve as control, with its months before the camera, those of the camera's place beside them. */
export interface Candidate {
  readonly id: string;
  readonly before: MonthCounts;
}

/** A place with the reason why it is suggested. */
export interface Match {
  readonly id: string;
  readonly before: number;
  /** Its count before over that of the camera's place: 1 is as busy. */
  readonly levelRatio: number;
  /** Of its months with those of the camera's place, -1 to 1. */
  readonly correlation: number;
}

/** A place more than this many times as busy, or as quiet, is not alike. */
const mostTimes = 3;

/**
 * Places that were most like the camera's place before it came, best first: as busy, and busy in the same months.
 * Only the time before counts, so that the effect cannot choose its own control. Places with fewer than five
 * incidents, with a month without a figure, or more than three times as busy or quiet are left out.
 */
export function matchPlaces(
  treatmentBefore: MonthCounts,
  candidates: readonly Candidate[],
  most = 12,
): Match[] {
  const own = complete(treatmentBefore);
  const level = own === null ? 0 : sum(own);
  if (own === null || level < fewestForTest) return [];
  return candidates
    .flatMap(({ id, before }): Match[] => {
      const counts = complete(before);
      if (counts === null || counts.length !== own.length || sum(counts) < fewestForTest) return [];
      return [
        { id, before: sum(counts), levelRatio: sum(counts) / level, correlation: correlationOf(own, counts) },
      ];
    })
    .filter(({ levelRatio }) => Math.abs(Math.log(levelRatio)) <= Math.log(mostTimes))
    .sort((a, b) => distanceOf(a) - distanceOf(b) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Zero for a place as busy that moves along perfectly. */
function distanceOf({ levelRatio, correlation }: Match): number {
  return Math.abs(Math.log(levelRatio)) + 1 - correlation;
}

function complete(counts: MonthCounts): number[] | null {
  const known = counts.filter((count) => count !== null);
  return known.length === counts.length ? known : null;
}

/** Pearson; 0 where one does not vary. */
function correlationOf(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [sum(a) / a.length, sum(b) / b.length];
  const products = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((total, value, index) => total + (value - mx) * ((y[index] ?? 0) - my), 0);
  const scale = Math.sqrt(products(a, meanA, a, meanA) * products(b, meanB, b, meanB));
  return scale > 0 ? products(a, meanA, b, meanB) / scale : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
