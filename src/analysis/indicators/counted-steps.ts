import { monthsIn, type Span } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { Result } from './read-deviations.ts';
import { termsOf } from './terms.ts';

/** Counts of the gemeente in equal steps of time, oldest first. */
export interface Steps {
  readonly answer: Answer;
  /** Months in a step: 1, or 3 for published quarters. */
  readonly months: number;
  readonly perYear: number;
  /** First month of the first step. */
  readonly start: number;
  /** Null where there is no figure. */
  readonly counts: readonly (number | null)[];
  /** Whether the team leaves a step out of comparisons. */
  readonly leftOut: readonly boolean[];
}

/** Null where there is no answer, or the gate kept a figure back: the others are then not what they seem. */
export function stepsOf(indicator: Indicator, result: Result, window: number, period: Span): Steps | null {
  if (result?.is !== 'answer') return null;
  if (result.rows.some(({ figure }) => figure.is === 'below' || figure.is === 'withheld')) return null;
  const months = monthsIn(period) / window;
  const start = period.to + 1 - result.rows.length * months;
  const { leaveOut } = termsOf(indicator);
  return {
    answer: result,
    months,
    perYear: 12 / months,
    start,
    counts: result.rows.map(({ figure }) => (figure.is === 'number' ? figure.value : null)),
    leftOut: result.rows.map((_, at) => {
      const first = start + at * months;
      return leaveOut.some(({ from, to }) => from < first + months && to >= first);
    }),
  };
}

/** The months from the first of some steps to the last. */
export function spanOf({ start, months }: Steps, positions: readonly number[]): Span {
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
  return { from: start + first * months, to: start + (last + 1) * months - 1 };
}

/** Null where one has no figure, or there is none. */
export function sumAt({ counts }: Steps, positions: readonly number[]): number | null {
  let sum = 0;
  for (const at of positions) {
    const count = counts[at] ?? null;
    if (count === null) return null;
    sum += count;
  }
  return positions.length === 0 ? null : sum;
}

/** The rows of some steps. */
export function rowsAt({ answer }: Steps, positions: readonly number[]) {
  return positions.flatMap((at) => answer.rows[at] ?? []);
}

/** The same with the answer that numbers their series. */
export function answeredAt(steps: Steps, positions: readonly number[]) {
  return rowsAt(steps, positions).map((row) => ({ answer: steps.answer, row }));
}

/** Whole numbers from the first up to but not including the second. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
