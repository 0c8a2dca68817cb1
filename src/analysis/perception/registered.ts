import { falseAlarms, fewestForTest } from '../../domain/thresholds.ts';
import { equalRates } from '../../domain/stats/rate-ratio.ts';
import { countRatio, type CountRatio } from '../indicators/count-change.ts';
import type { Answer, Figure, Unavailable } from '../../engine/answer.ts';

/** A registered count of one calendar year. */
export interface YearFigure {
  readonly year: number;
  readonly figure: Figure;
}

/** The years from the first to the last of a survey, as far as the answer per year has them. */
export function yearFigures(
  answer: Answer | Unavailable | undefined,
  years: readonly number[],
): YearFigure[] {
  if (answer?.is !== 'answer' || years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return answer.rows
    .map((row) => ({ year: Number(row.key), figure: row.figure }))
    .filter(({ year }) => year >= first && year <= last);
}

/** How a count moved between two years. */
export type CountChange =
  | {
      readonly is: 'change';
      readonly before: number;
      readonly after: number;
      /** Null on a base below 20: no percentage on so few. */
      readonly ratio: CountRatio | null;
      /** Which way it went where its 95% interval holds no "equal", else 0. */
      readonly way: -1 | 0 | 1;
    }
  | { readonly is: 'unknown'; readonly why: 'no-figure' | 'few' };

/** The exact interval and test of two Poisson counts over equal times. */
export function countChange(figures: readonly YearFigure[], from: number, to: number): CountChange {
  const before = numberIn(figures, from);
  const after = numberIn(figures, to);
  if (before === null || after === null) return { is: 'unknown', why: 'no-figure' };
  if (before + after < fewestForTest) return { is: 'unknown', why: 'few' };
  const { pCentral } = equalRates({ x1: after, t1: 1, x2: before, t2: 1 });
  return {
    is: 'change',
    before,
    after,
    ratio: countRatio(before, after, 1),
    way: pCentral >= falseAlarms ? 0 : after > before ? 1 : -1,
  };
}

function numberIn(figures: readonly YearFigure[], year: number): number | null {
  const figure = figures.find((candidate) => candidate.year === year)?.figure;
  return figure?.is === 'number' ? figure.value : null;
}
