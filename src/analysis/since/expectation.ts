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
import { monthsIn } from '../../domain/time/month.ts';
import type { Figure } from '../../engine/answer.ts';
import type { Indicator } from '../../policy/schema.ts';
import { readExpectation, type Expectation } from '../indicators/expectation.ts';
import { lookAtTotal, type CountedDays } from '../indicators/look-at-total.ts';
import { rhythmQuestion } from '../indicators/questions.ts';
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
    /** It is known by quarter or year only. */
    | 'no-months'
    /** There is no confirmed number. */
    | 'no-number'
    /** Openbaar hears it of the last four quarters only. */
    | 'openbaar';
}

/** Held against the 36 months before the first month that holds some of the days; `figure` is what was counted on them. */
export async function expectationOfDays(
  indicator: Indicator,
  days: Days,
  figure: Figure,
  { municipality, audience }: Known,
  ask: Ask,
): Promise<DaysExpectation | NoExpectation> {
  const none = (why: NoExpectation['why']): NoExpectation => ({ is: 'none', why });
  if (audience === 'openbaar') return none('openbaar');
  if (figure.is !== 'number') return none('no-number');
  if (daysIn(days) < fewestDaysForChance) return none('too-short');
  const period = monthsOfDays(days);
  const scope = { municipality: municipality.profile.id, audience, period };
  const [months, earlier] = await Promise.all([
    ask(rhythmQuestion(scope, indicator)),
    earlierCounts(indicator, days, scope.municipality, ask),
  ]);
  if (months.is === 'unavailable') return none('no-months');
  const counted = countedDays(days, figure.value, earlier);
  const [looked] = lookAtTotal(indicator, months, monthsIn(period), period, counted);
  if (looked === undefined) return none('no-history');
  const read = readExpectation(looked, municipality);
  return read === null ? none('too-few') : { ...read, is: 'expected', days };
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
