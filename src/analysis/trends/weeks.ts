import type { Within } from '../../domain/area/within.ts';
import {
  daysIn,
  daysOfMonths,
  monthsOfDays,
  sharedDays,
  timeOf,
  type Day,
  type Days,
} from '../../domain/time/day.ts';
import { daysOfWeek, formatWeek, weeksIn, type Week } from '../../domain/time/week.ts';
import type { Question } from '../../engine/question.ts';
import type { Answer, Figure, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { lastDayOf } from '../since/last-meeting.ts';
import { findSubject } from './subject.ts';

/** One subject in each week of some days. */
export interface WeeksRequest {
  readonly about: 'weeks';
  /** Indicator id, or a kind id for a total of a register. */
  readonly subject: string;
  /** The first and the last day; null is that of the period that the data propose. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The place that is counted; null is the whole gemeente. */
  readonly within: Within | null;
}

/** One week as far as it lies in the days that are counted. */
export interface WeekRow {
  /** `2026-W44`, by ISO 8601. */
  readonly key: string;
  /** The days of it that are counted, and whether those are all seven. */
  readonly days: Days;
  readonly isWhole: boolean;
  readonly figure: Figure;
}

export type WeeksFigures =
  | {
      readonly is: 'weeks';
      /** The days that are counted: those that were asked for and are known, of the last weeks of them. */
      readonly covered: Days;
      /** In order; together they are `whole`, unless some are untold. */
      readonly rows: readonly WeekRow[];
      /** Weeks before these that were asked for too. */
      readonly left: number;
      /** Of some of them only the month is known, or nothing: how many, and why the first has no figure. */
      readonly untold: { readonly weeks: number; readonly reason: UnavailableReason } | null;
      /** Of all these days at once. */
      readonly whole: Answer;
    }
  /** Only months or more are known, or nothing is. */
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  /** The data end before the first day that was asked for. */
  | { readonly is: 'no-data'; readonly lastDay: Day }
  /** Whole weeks are known, and none lies in the days that were asked for. */
  | { readonly is: 'no-whole-week' }
  /** Openbaar knows no days: the difference of two weeks can be one evening. */
  | { readonly is: 'not-published' }
  | { readonly is: 'unknown' };

export type WeeksFinding = Finding<WeeksRequest, WeeksFigures>;

/** Weeks that are shown at most, the last ones: two years are as many bars as can be told apart. */
export const mostWeeks = 104;

/** Every week by itself, so that each is counted as any other days are. */
// eslint-disable-next-line require-yield -- all weeks together, with nothing to say in between
export async function* analyseWeeks(
  request: WeeksRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<WeeksFinding>> {
  const { municipality, audience, series } = known;
  const bare = (figures: WeeksFigures): Body<WeeksFinding> => ({
    request,
    figures,
    verdict: null,
    caveats: [],
  });
  const subject = findSubject(municipality, series, request.subject);
  if (subject === null) return bare({ is: 'unknown' });
  if (audience === 'openbaar') return bare({ is: 'not-published' });
  const within = request.within ?? municipality.profile.id;
  const countIn = (time: Pick<Question, 'span' | 'days'>) =>
    ask({ by: 'kind', kinds: subject.kinds, within, ...time });
  const asked = coveredBy(request, known);
  if (asked === null) return bare({ is: 'no-data', lastDay: lastDayOf(known.lastMonth) });
  const isByWeek = knowsWeeksAlone(await countIn(timeOf(asked)));
  // Four weeks can be a February: it is asked as weeks all the same, where no month is known.
  const count = (days: Days) => countIn(isByWeek ? { span: monthsOfDays(days), days } : timeOf(days));
  const covered = isByWeek ? wholeWeeks(asked) : asked;
  if (covered === null) return bare({ is: 'no-whole-week' });
  const all = weeksIn(covered);
  const weeks = all.slice(-mostWeeks);
  const shown = shownDays(covered, weeks);
  const parts = weeks.map((week) => sharedDays(daysOfWeek(week), shown) ?? shown);
  const [whole, ...answers] = await Promise.all([shown, ...parts].map(count));
  const reason = reasonOf(whole) ?? (answers.some(({ is }) => is === 'answer') ? null : reasonOf(answers[0]));
  if (reason !== null) return bare({ is: 'unavailable', reason });
  if (whole?.is !== 'answer') return bare({ is: 'unknown' });
  const rows = weeks.map((week, at): WeekRow => {
    const days = parts[at] ?? shown;
    const answer = answers[at];
    const figure: Figure = answer?.is === 'answer' ? answer.total : { is: 'missing' };
    return { key: formatWeek(week), days, isWhole: daysIn(days) === 7, figure };
  });
  const refused = answers.flatMap((answer) => reasonOf(answer) ?? []);
  return {
    request,
    figures: {
      is: 'weeks',
      covered: shown,
      rows,
      left: all.length - weeks.length,
      untold: refused[0] === undefined ? null : { weeks: refused.length, reason: refused[0] },
      whole,
    },
    verdict: null,
    caveats: caveatsOf([whole.total, ...rows.map(({ figure }) => figure)]),
  };
}

/** Whether the days cannot be told, but whole weeks can. */
function knowsWeeksAlone(answer: Answer | Unavailable): boolean {
  const reason = reasonOf(answer);
  return reason?.why === 'too-coarse' && reason.have.when === 'week';
}

/** The weeks that lie in the days from Monday to Sunday; null where none does. */
function wholeWeeks(days: Days): Days | null {
  const whole = weeksIn(days)
    .map(daysOfWeek)
    .filter((week) => week.from >= days.from && week.to <= days.to);
  const [first, last] = [whole[0], whole.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function reasonOf(answer: Answer | Unavailable | undefined): UnavailableReason | null {
  return answer?.is === 'unavailable' ? answer.reason : null;
}

/** The days that lie in some weeks. */
function shownDays({ from, to }: Days, [first]: readonly Week[]): Days {
  return { from: first === undefined ? from : Math.max(from, daysOfWeek(first).from), to };
}

/** The days that were asked for, as far as the data reach; an end before the first day is the first day. */
function coveredBy({ from, to }: WeeksRequest, known: Known): Days | null {
  const period = daysOfMonths(known.period);
  const first = from ?? period.from;
  const last = Math.max(first, to ?? period.to);
  return sharedDays({ from: first, to: last }, { from: first, to: lastDayOf(known.lastMonth) });
}
