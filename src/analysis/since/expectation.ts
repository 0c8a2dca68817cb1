import { fewestDaysForChance } from '../../domain/thresholds.ts';
import {
  areWholeMonths,
  daysIn,
  daysYearsBefore,
  monthsOfDays,
  sharesOfMonths,
  timeOf,
  type Days,
} from '../../domain/time/day.ts';
import { deviationYears } from '../../domain/needs.ts';
import { monthsIn } from '../../domain/time/month.ts';
import type { Answer, Figure, Unavailable } from '../../engine/answer.ts';
import type { Indicator } from '../../policy/schema.ts';
import { readExpectation, type Expectation } from '../indicators/expectation.ts';
import type { CountedDays } from '../indicators/counted-base.ts';
import { lookAtTotal } from '../indicators/look-at-total.ts';
import { termsOf } from '../indicators/terms.ts';
import type { Ask, Known } from '../known.ts';

/** What the three years before lead to expect of a count on some days: the one rule for chance (decision 14). */
export interface DaysExpectation extends Expectation {
  readonly is: 'expected';
  /** What was counted; `span` is the months that hold them. */
  readonly days: Days;
}

/** Why nothing is said of chance. */
export interface NoExpectation {
  readonly is: 'none';
  readonly why:
    /** Shorter than four weeks: what months vary says nothing of it. */
    | 'too-short'
    /** Too few, now and before together, to test anything. */
    | 'too-few'
    /** A month of the three years before is not known. */
    | 'no-history'
    /** A month of the three years before is known, and too small to be told. */
    | 'withheld'
    /** The team leaves a part of the three years before out of comparisons. */
    | 'left-out'
    /** Longer than a year, with too few in a month to see a season: the days would meet those of earlier years. */
    | 'too-long'
    /** It is known by quarter or year only. */
    | 'no-months'
    /** There is no confirmed number. */
    | 'no-number'
    /** Openbaar hears it of the last four quarters only. */
    | 'openbaar';
}

/**
 * Held against the 36 months before the first month that holds some of the days. `figure` is what was counted on them,
 * `months` the answer to `rhythmQuestion` of the months that hold them.
 */
export async function expectationOfDays(
  indicator: Indicator,
  days: Days,
  figure: Figure,
  months: Answer | Unavailable,
  { municipality, audience }: Known,
  ask: Ask,
): Promise<DaysExpectation | NoExpectation> {
  const none = (why: NoExpectation['why']): NoExpectation => ({ is: 'none', why });
  if (audience === 'openbaar') return none('openbaar');
  if (figure.is !== 'number') return none('no-number');
  if (daysIn(days) < fewestDaysForChance) return none('too-short');
  if (months.is === 'unavailable') return none('no-months');
  const period = monthsOfDays(days);
  const earlier = await earlierCounts(indicator, days, municipality.profile.id, ask);
  const counted = countedDays(days, figure.value, earlier);
  const [looked] = lookAtTotal(indicator, months, monthsIn(period), period, counted);
  if (looked === undefined) return none(whyNotLooked(indicator, days, months));
  const read = readExpectation(looked, municipality);
  return read === null ? none('too-few') : { ...read, is: 'expected', days };
}

/** Why the days could not be held against anything, though their months are known: what is not there, else what is left out. */
function whyNotLooked(indicator: Indicator, days: Days, { rows }: Answer): NoExpectation['why'] {
  const period = monthsOfDays(days);
  const back = { from: period.from - deviationYears * 12, to: period.to };
  const figures = rows.slice(-monthsIn(back)).map(({ figure }) => figure);
  if (figures.some(({ is }) => is === 'below' || is === 'withheld')) return 'withheld';
  if (figures.length < monthsIn(back) || figures.some(({ is }) => is !== 'number')) return 'no-history';
  const { leaveOut } = termsOf(indicator);
  if (leaveOut.some(({ from, to }) => from < period.from && to >= back.from)) return 'left-out';
  return daysYearsBefore(days, 1).to >= days.from ? 'too-long' : 'no-history';
}

/** Null of whole months: the months themselves are counted then. */
function countedDays(
  days: Days,
  count: number,
  earlier: readonly (number | null)[] | null,
): CountedDays | null {
  return areWholeMonths(days) ? null : { count, shares: sharesOfMonths(days), earlier };
}

/** The same days one, two and three years earlier; null of more than a year, which would count days twice. */
async function earlierCounts(
  { kinds }: Indicator,
  days: Days,
  within: string,
  ask: Ask,
): Promise<readonly (number | null)[] | null> {
  if (daysYearsBefore(days, 1).to >= days.from) return null;
  const answers = await Promise.all(
    [1, 2, 3].map((years) => ask({ by: 'kind', kinds, within, ...timeOf(daysYearsBefore(days, years)) })),
  );
  return answers.map((answer) =>
    answer.is === 'answer' && answer.total.is === 'number' ? answer.total.value : null,
  );
}
