import type { Month, Span } from '../../domain/time/month.ts';
import type { Figure, Row } from '../../engine/answer.ts';
import { firstMonth } from './steps.ts';

/** Counts in equal steps of time, oldest first, with what a test must know of each of them. */
export interface CountLine {
  /** Months in a step: 1, or 3 for published quarters. */
  readonly step: 1 | 3;
  /** First month of each step. */
  readonly months: readonly Month[];
  /** Null is a count that is not known, or that the team leaves out. */
  readonly counts: readonly (number | null)[];
  /** True for a step with a month that the team leaves out. */
  readonly leftOut: readonly boolean[];
  /** True for a count that may still change. */
  readonly provisional: readonly boolean[];
  /**
   * True where the gate kept a count back. What it keeps back is small, so a test on the others would be wrong: none
   * is done.
   */
  readonly isHidden: boolean;
}

/** The rows of an Answer by month or quarter, as counts to test. */
export function countLine(
  rows: readonly Row[],
  unit: 'month' | 'quarter',
  leaveOut: readonly Span[],
): CountLine {
  const step = unit === 'month' ? 1 : 3;
  const months = rows.map((row) => firstMonth(row.key) ?? 0);
  const leftOut = months.map((month) => leaveOut.some(({ from, to }) => from < month + step && to >= month));
  return {
    step,
    months,
    leftOut,
    counts: rows.map(({ figure }, index) =>
      figure.is === 'number' && leftOut[index] === false ? figure.value : null,
    ),
    provisional: rows.map(({ figure }) => figure.is === 'number' && figure.provisional),
    isHidden: rows.some((row) => isKeptBack(row.figure)),
  };
}

export function isKeptBack(figure: Figure): boolean {
  return figure.is === 'below' || figure.is === 'withheld';
}

/** Steps in a year. */
export function perYear({ step }: CountLine): number {
  return 12 / step;
}

/** The steps from one position up to but not including another. */
export function part(line: CountLine, from: number, to = line.counts.length): CountLine {
  return {
    ...line,
    months: line.months.slice(from, to),
    counts: line.counts.slice(from, to),
    leftOut: line.leftOut.slice(from, to),
    provisional: line.provisional.slice(from, to),
  };
}

/** The months of a line from its first to its last step; null for an empty one. */
export function spanOf({ months, step }: CountLine): Span | null {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last + step - 1 };
}

/** The last steps that are known one after the other; what the team leaves out is no gap. */
export function knownToTheEnd(line: CountLine): CountLine {
  const isGap = (at: number): boolean => line.counts[at] === null && line.leftOut[at] !== true;
  let end = line.counts.length;
  while (end > 0 && isGap(end - 1)) end -= 1;
  let start = end;
  while (start > 0 && !isGap(start - 1)) start -= 1;
  return part(line, start, end);
}

/** The counts that are known. */
export function knownIn({ counts }: CountLine): number[] {
  return counts.filter((count) => count !== null);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Why a test has no result. */
export type NoTest =
  /** The gate kept counts back. */
  | 'hidden'
  /** Only years are known. */
  | 'years-only'
  /** Too little time to tell. */
  | 'too-short'
  /** Too few counts. */
  | 'too-few'
  /** Nothing comes out of the reckoning, as where there are only zeros. */
  | 'no-fit';

/** Months that are known one after the other at the end of a line. */
export function monthsAtEnd({ counts, step }: CountLine): number {
  return (counts.length - 1 - counts.lastIndexOf(null)) * step;
}
