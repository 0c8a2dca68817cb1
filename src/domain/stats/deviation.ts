import { adjustBH } from './fdr.ts';
import { poissonLimits } from './poisson.ts';
import { rateRatioExact } from './rate-ratio.ts';

/** One count that is looked at, and the count of a longer time before it that says what to expect. */
export interface Looked<Subject> {
  readonly subject: Subject;
  readonly count: number;
  readonly months: number;
  readonly before: number;
  readonly beforeMonths: number;
}

export interface Deviation<Subject> extends Looked<Subject> {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Chance of a difference this large without a cause, corrected for everything that was looked at. */
  readonly adjustedP: number;
}

/** Fewer than this in both periods together says nothing. */
const fewest = 5;

/**
 * The counts outside the exact 95% Poisson limits of what the time before leads to expect, most surprising first.
 * The p-values are those of the exact conditional test of two Poisson rates (Przyborowski & Wilenski 1940), which
 * knows that the expectation is uncertain too, adjusted over all that was looked at (Benjamini & Hochberg 1995).
 */
export function deviations<Subject>(looked: readonly Looked<Subject>[]): Deviation<Subject>[] {
  const usable = looked.filter((item) => item.count + item.before >= fewest && item.before > 0);
  const adjusted = adjustBH(usable.map((item) => pOf(item)));
  return usable
    .map((item, index) => {
      const expected = (item.before / item.beforeMonths) * item.months;
      return { ...item, expected, ...poissonLimits(expected), adjustedP: adjusted[index] ?? 1 };
    })
    .filter((item) => item.count < item.low || item.count > item.high)
    .sort(
      (a, b) => a.adjustedP - b.adjustedP || Math.abs(b.count - b.expected) - Math.abs(a.count - a.expected),
    );
}

function pOf(item: Looked<unknown>): number {
  return rateRatioExact({ x1: item.count, t1: item.months, x2: item.before, t2: item.beforeMonths }).pCentral;
}
