import { daysBefore, monthsOfDays, sharedDays, timeOf, type Day, type Days } from '../../domain/time/day.ts';
import { isWholeQuarters } from '../../domain/time/quarter.ts';
import type { Answer, Figure, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Indicator } from '../../policy/schema.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import { ratioBetween, type CountRatio } from '../indicators/count-change.ts';
import { rhythmOf, rhythmQuestion, type Scope } from '../indicators/questions.ts';
import { spreadIn } from '../indicators/spread.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { hottestOf, type HottestFigures } from '../places/hottest.ts';
import { expectationOfDays, type DaysExpectation, type NoExpectation } from './expectation.ts';
import { lastDayOf, lastMeeting, type Since } from './last-meeting.ts';

/** What happened on some days, per registered indicator of the plan. */
export interface SinceRequest {
  readonly about: 'since';
  /** The first day; null is the day of the last meeting, as far as that is known. */
  readonly from: Day | null;
  /** The last day; null is the last of the data. */
  readonly to: Day | null;
}

/** One indicator of the plan. */
export interface SinceRow {
  /** Its id. */
  readonly indicator: string;
  readonly now: Figure;
  /** The same days of the year before, and the change with its interval; null where one is no number, or the base is too small. */
  readonly before: Figure;
  readonly change: CountRatio | null;
  /** What its own three years lead to expect of a time this long, or why nothing is said. */
  readonly expected: DaysExpectation | NoExpectation;
  /** The buurt with most, where it is enough to speak of a place. */
  readonly where: HottestFigures;
}

interface SinceDays {
  /** What was asked for. */
  readonly asked: Days;
  /** How its first day came about: a person chose it, or see `Since`. */
  readonly by: 'chosen' | Since['by'];
  /** The last day of the data. */
  readonly lastDay: Day;
}

export type SinceFigures =
  | (SinceDays & {
      readonly is: 'since';
      /** The days of it that the data reach: nothing is counted of the others, and nothing is scaled up to them. */
      readonly covered: Days;
      readonly before: Days;
      /** In the order of the plan. */
      readonly rows: readonly SinceRow[];
      /** The indicators without a figure of these days, and why. */
      readonly unknown: readonly { readonly indicator: string; readonly reason: UnavailableReason }[];
    })
  /** The data end before the first day that was asked for. */
  | (SinceDays & { readonly is: 'no-data' })
  /** Openbaar knows whole quarters only. */
  | (SinceDays & { readonly is: 'not-published' });

export type SinceFinding = Finding<SinceRequest, SinceFigures>;

/** Every registered indicator of the plan, over the whole gemeente, with the buurt where most was. */
// eslint-disable-next-line require-yield -- all questions together, with nothing to say in between
export async function* analyseSince(
  request: SinceRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<SinceFinding>> {
  const days = daysOf(request, known);
  const covered = sharedDays(days.asked, { from: days.asked.from, to: days.lastDay });
  const bare = (is: 'no-data' | 'not-published'): Body<SinceFinding> => ({
    request,
    figures: { is, ...days },
    verdict: null,
    caveats: [],
  });
  if (covered === null) return bare('no-data');
  if (known.audience === 'openbaar' && !isPublished(covered)) return bare('not-published');
  const before = daysBefore(covered);
  const indicators = known.municipality.indicators.filter(
    ({ sort, kinds }) => sort === 'registratie' && kinds.length > 0,
  );
  const found = await Promise.all(indicators.map((one) => readIndicator(one, covered, before, known, ask)));
  const rows = found.filter((one): one is SinceRow => 'now' in one);
  return {
    request,
    figures: {
      is: 'since',
      ...days,
      covered,
      before,
      rows,
      unknown: found.filter((one) => 'reason' in one),
    },
    verdict: null,
    caveats: caveatsOf(rows.flatMap((row) => [row.now, row.before])),
  };
}

/** An end before the first day is the first day. */
function daysOf({ from, to }: SinceRequest, { entries, lastMonth }: Known): SinceDays {
  const lastDay = lastDayOf(lastMonth);
  const meeting = lastMeeting(entries, lastMonth);
  const first = from ?? Math.min(meeting.day, to ?? meeting.day);
  return {
    asked: { from: first, to: Math.max(first, to ?? lastDay) },
    by: from === null ? meeting.by : 'chosen',
    lastDay,
  };
}

function isPublished(days: Days): boolean {
  const { span, days: parts } = timeOf(days);
  return parts === undefined && isWholeQuarters(span);
}

type Unknown = { readonly indicator: string; readonly reason: UnavailableReason };

async function readIndicator(
  indicator: Indicator,
  covered: Days,
  earlier: Days,
  known: Known,
  ask: Ask,
): Promise<SinceRow | Unknown> {
  const { municipality } = known;
  const about = { kinds: indicator.kinds, within: municipality.profile.id };
  const count = (days: Days): Promise<Answer | Unavailable> =>
    ask({ by: 'kind', ...about, ...timeOf(days) } satisfies Question);
  const now = await count(covered);
  if (now.is === 'unavailable') return { indicator: indicator.id, reason: now.reason };
  const period = monthsOfDays(covered);
  const scope = { municipality: municipality.profile.id, audience: known.audience, period };
  const [before, areas, months] = await Promise.all([
    count(earlier),
    ask({ by: 'area', level: 'buurt', ...about, ...timeOf(covered) }),
    ask(rhythmQuestion(scope, indicator)),
  ]);
  const was: Figure = before.is === 'answer' ? before.total : { is: 'missing' };
  return {
    indicator: indicator.id,
    now: now.total,
    before: was,
    change: ratioBetween(was, now.total, spreadOfMonths(months, scope)),
    expected: await expectationOfDays(indicator, covered, now.total, months, known, ask),
    where: hottestOf(municipality, areas, null),
  };
}

/** How much the months up to the end of the days vary, by the rule of the card. */
function spreadOfMonths(months: Answer | Unavailable, { audience, period }: Scope): number {
  const figures = months.is === 'answer' ? months.rows.map(({ figure }) => figure) : [];
  return spreadIn({ figures, unit: rhythmOf(audience, period).unit, to: period.to }, period);
}
