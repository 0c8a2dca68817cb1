import type { Looked } from '../../domain/stats/deviation.ts';
import { deviationYears as yearsBefore } from '../../domain/needs.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Indicator } from '../../policy/schema.ts';
import { baseOf, type CountedDays } from './counted-base.ts';
import { answeredAt, range, rowsAt, spanOf, stepsOf, sumAt, type Steps } from './counted-steps.ts';
import { originOf, type Result, type Subject } from './read-deviations.ts';

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
