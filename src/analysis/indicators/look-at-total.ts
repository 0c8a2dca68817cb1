import type { Looked } from '../../domain/stats/deviation.ts';
import { deviationYears as yearsBefore } from '../../domain/needs.ts';
import { seasonalDispersion } from '../../domain/stats/dispersion.ts';
import { seasonWeights } from '../../domain/stats/season.ts';
import { monthsIn, type Span } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Indicator } from '../../policy/schema.ts';
import { monthsPer, termsOf } from './terms.ts';
import { originOf, type Result, type Subject } from './read-deviations.ts';

/** Fewer than this per step: a season cannot be read, and the same steps of earlier years are compared instead. */
const fewestForSeason = 5;

/** Counts of the gemeente in equal steps of time, oldest first. */
interface Steps {
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

/** Days that begin or end within a month: what was counted on them, and what part of each month of the window they are. */
export interface CountedDays {
  readonly count: number;
  /** One for each step of the window, above 0 and at most 1. */
  readonly shares: readonly number[];
  /** The same days one, two and three years earlier; null where one is not known, and of more than a year. */
  readonly earlier: readonly (number | null)[] | null;
}

/**
 * The gemeente as a whole: the last `window` figures of an answer by time against the three years before them. Of less
 * than a year every month counts for its share of a year, so that a summer is not set against a winter. Of days, a month
 * of which they are a part counts for that part: of whole months it is what the months by themselves give.
 */
export function lookAtTotal(
  indicator: Indicator,
  result: Result,
  window: number,
  period: Span,
  days: CountedDays | null = null,
): Looked<Subject>[] {
  const steps = stepsOf(indicator, result, window, period);
  return steps === null ? [] : look(indicator, steps, window, 'period', days);
}

/**
 * The last month (or quarter) of the period against what its season gives in the three years before it. Nothing where
 * the period is no longer than that.
 */
export function lookAtLast(
  indicator: Indicator,
  result: Result,
  window: number,
  period: Span,
): Looked<Subject>[] {
  const steps = stepsOf(indicator, result, window, period);
  return steps === null || window < 2 ? [] : look(indicator, steps, 1, 'last');
}

/** Null where there is no answer, or the gate kept a figure back: the others are then not what they seem. */
function stepsOf(indicator: Indicator, result: Result, window: number, period: Span): Steps | null {
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

function look(
  indicator: Indicator,
  steps: Steps,
  length: number,
  of: Subject['of'],
  days: CountedDays | null = null,
): Looked<Subject>[] {
  const end = steps.counts.length;
  const now = range(end - length, end);
  const years = range(end - length - yearsBefore * steps.perYear, end - length);
  const count = days?.count ?? sumAt(steps, now);
  const base = baseOf(steps, now, years, days);
  if (count === null || base === null) return [];
  return [
    {
      subject: {
        indicator,
        where: null,
        areaId: null,
        of,
        span: spanOf(steps, now),
        against: spanOf(steps, years),
        earlier: earlierOf(steps, now),
        provisional: rowsAt(steps, now).some(({ figure }) => figure.is === 'number' && figure.provisional),
        ...originOf(answeredAt(steps, now), answeredAt(steps, base.positions)),
        unplaced: 0,
      },
      count,
      months: base.months,
      before: base.before,
      beforeMonths: base.beforeMonths,
      spread: base.spread,
    },
  ];
}

/** The same steps in each of the three years before; nothing for more than a year, or where one is left out. */
function earlierOf(steps: Steps, now: readonly number[]): readonly number[] {
  const years = [3, 2, 1].map((back) => now.map((at) => at - back * steps.perYear));
  const isLeftOut = years.flat().some((at) => steps.leftOut[at] === true);
  return now.length > steps.perYear || isLeftOut ? [] : years.flatMap((year) => sumAt(steps, year) ?? []);
}

/** What a count is set against, and how many months both are worth. */
interface Base {
  readonly positions: readonly number[];
  readonly before: number;
  readonly months: number;
  readonly beforeMonths: number;
  readonly spread: number;
}

function baseOf(
  steps: Steps,
  now: readonly number[],
  years: readonly number[],
  days: CountedDays | null,
): Base | null {
  if ((years[0] ?? -1) < 0) return null;
  const kept = years.filter((at) => steps.leftOut[at] !== true);
  const before = sumAt(steps, kept);
  if (before === null) return null;
  const spread = spreadOf(steps, years, now.length);
  const isWhole = days?.shares.every((share) => share === 1) ?? true;
  const isEven = isWhole && now.length % steps.perYear === 0 && kept.length === years.length;
  if (isEven) return { positions: kept, before, ...worth(steps, now, kept, null), spread };
  const isFew = before / kept.length < fewestForSeason;
  return (
    (isFew ? null : seasonal(steps, now, kept, before, spread, days)) ??
    (days === null || isWhole ? sameSteps(steps, now, kept, spread) : sameDays(steps, now, spread, days))
  );
}

/** Every step for its share of a year, as far as it is known before what is looked at; null for an empty season. */
function seasonal(
  steps: Steps,
  now: readonly number[],
  kept: readonly number[],
  before: number,
  spread: number,
  days: CountedDays | null,
): Base | null {
  const earlier = steps.counts.map((count, at) =>
    at < (now[0] ?? 0) && steps.leftOut[at] === false ? count : null,
  );
  const weights = seasonWeights(earlier, steps.perYear);
  const { months, beforeMonths } = worth(steps, now, kept, weights, days?.shares);
  const seasons = new Set(now.map((at) => at % steps.perYear));
  const known = earlier.reduce<number>(
    (sum, count, at) => sum + (seasons.has(at % steps.perYear) ? (count ?? 0) : 0),
    0,
  );
  if (known === 0) return null;
  const expected = (before / beforeMonths) * months;
  // The season was counted too: read from `known` counts, it makes what is expected that much less sure.
  return { positions: kept, before, months, beforeMonths, spread: spread * (1 + expected / known) };
}

/** The same months of the three years before: exact, however few they are. */
function sameSteps(
  steps: Steps,
  now: readonly number[],
  kept: readonly number[],
  spread: number,
): Base | null {
  const seasons = new Set(now.map((at) => at % steps.perYear));
  const positions = kept.filter((at) => seasons.has(at % steps.perYear));
  const before = sumAt(steps, positions);
  return before === null ? null : { positions, before, ...worth(steps, now, positions, null), spread };
}

/** The same days of those of the three years before of which nothing is left out: exact, however few they are. */
function sameDays(
  steps: Steps,
  now: readonly number[],
  spread: number,
  { shares, earlier }: CountedDays,
): Base | null {
  const kept = (earlier ?? [])
    .map((count, at) => ({ count, positions: now.map((step) => step - (at + 1) * steps.perYear) }))
    .filter(({ positions }) => positions.every((at) => steps.leftOut[at] === false));
  if (kept.length === 0) return null;
  let before = 0;
  for (const { count } of kept) {
    if (count === null) return null;
    before += count;
  }
  const { months } = worth(steps, now, [], null, shares);
  const positions = kept.flatMap((year) => year.positions);
  return { positions, before, months, beforeMonths: kept.length * months, spread };
}

/** Months that the steps are worth, by the weights of their seasons where those are given, and by the part that counts. */
function worth(
  { months, perYear }: Steps,
  now: readonly number[],
  base: readonly number[],
  weights: readonly number[] | null,
  shares?: readonly number[],
): Pick<Base, 'months' | 'beforeMonths'> {
  const of = (positions: readonly number[], parts?: readonly number[]): number =>
    positions.reduce(
      (sum, step, at) => sum + (weights?.[step % perYear] ?? 1) * months * (parts?.[at] ?? 1),
      0,
    );
  return { months: of(now, shares), beforeMonths: of(base) };
}

/**
 * Dispersion of the years that have all their counts; 1 where there are fewer than two, or chance would vary more. By
 * three months, as both audiences know them, so that they hear the same of the same count; by month where no more than
 * one is looked at.
 */
function spreadOf(steps: Steps, years: readonly number[], length: number): number {
  const block = length * steps.months < monthsPer.quarter ? 1 : monthsPer.quarter / steps.months;
  const whole = range(0, yearsBefore)
    .map((year) => years.slice(year * steps.perYear, (year + 1) * steps.perYear))
    .filter((positions) => positions.every((at) => steps.leftOut[at] === false))
    .map((positions) => positions.flatMap((at) => steps.counts[at] ?? []))
    .filter((counts) => counts.length === steps.perYear)
    .map((counts) => inBlocks(counts, block));
  return Math.max(1, seasonalDispersion(whole));
}

/** Sums of so many counts each, one after the other. */
function inBlocks(counts: readonly number[], block: number): number[] {
  return range(0, counts.length / block).map((at) =>
    counts.slice(at * block, (at + 1) * block).reduce((sum, count) => sum + count, 0),
  );
}

function spanOf({ start, months }: Steps, positions: readonly number[]): Span {
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
  return { from: start + first * months, to: start + (last + 1) * months - 1 };
}

/** Null where one has no figure, or there is none. */
function sumAt({ counts }: Steps, positions: readonly number[]): number | null {
  let sum = 0;
  for (const at of positions) {
    const count = counts[at] ?? null;
    if (count === null) return null;
    sum += count;
  }
  return positions.length === 0 ? null : sum;
}

function rowsAt({ answer }: Steps, positions: readonly number[]) {
  return positions.flatMap((at) => answer.rows[at] ?? []);
}

function answeredAt(steps: Steps, positions: readonly number[]) {
  return rowsAt(steps, positions).map((row) => ({ answer: steps.answer, row }));
}

/** Whole numbers from the first up to but not including the second. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
