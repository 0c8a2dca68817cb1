import { deviationYears as yearsBefore } from '../../domain/needs.ts';
import { seasonWeights } from '../../domain/stats/season.ts';
import { range, sumAt, type Steps } from './counted-steps.ts';
import { spreadOf } from './spread.ts';

/** Fewer than this per step: a season cannot be read, and the same steps of earlier years are compared instead. */
const fewestForSeason = 5;

/** Days that begin or end within a month: what was counted on them, and what part of each month of the window they are. */
export interface CountedDays {
  readonly count: number;
  /** One for each step of the window, above 0 and at most 1. */
  readonly shares: readonly number[];
  /** The same days one, two and three years earlier; null where one is not known, and of more than a year. */
  readonly earlier: readonly (number | null)[] | null;
}

/** What a count is set against, and how many months both are worth. */
interface Base {
  readonly positions: readonly number[];
  readonly before: number;
  readonly months: number;
  readonly beforeMonths: number;
  readonly spread: number;
}

/**
 * What the steps `now` are set against of those of three years: all of them where whole years are, else every step for
 * its share of a year, or with few the same steps or days of those years. Null where one of them has no figure.
 */
export function baseOf(
  steps: Steps,
  now: readonly number[],
  years: readonly number[],
  days: CountedDays | null,
): Base | null {
  if ((years[0] ?? -1) < 0) return null;
  const kept = years.filter((at) => steps.leftOut[at] !== true);
  const before = sumAt(steps, kept);
  if (before === null) return null;
  const spread = spreadBefore(steps, years, now.length);
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

/** The spread of the years that have all their counts. */
function spreadBefore(steps: Steps, years: readonly number[], length: number): number {
  const whole = range(0, yearsBefore)
    .map((year) => years.slice(year * steps.perYear, (year + 1) * steps.perYear))
    .filter((positions) => positions.every((at) => steps.leftOut[at] === false))
    .map((positions) => positions.flatMap((at) => steps.counts[at] ?? []))
    .filter((counts) => counts.length === steps.perYear);
  return spreadOf(whole, steps.months, length * steps.months);
}
