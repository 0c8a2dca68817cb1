import { isFree, type Within } from '../../domain/area/within.ts';
import { spanBefore, type Span } from '../../domain/time/month.ts';
import type { Figure, Row } from '../../engine/answer.ts';
import type { Question, TimeUnit } from '../../engine/question.ts';
import { caveatsOf, type Body, type Caveat, type Finding } from '../finding.ts';
import { besideOf } from '../indicators/beside.ts';
import { figureIn, type Timeline } from '../indicators/compared.ts';
import { ratioBetween, type CountRatio } from '../indicators/count-change.ts';
import { spreadIn } from '../indicators/spread.ts';
import { termsOf } from '../indicators/terms.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { barsOf, type NoBars, type TrendBars } from './bars.ts';
import { countLine, type CountLine } from './count-line.ts';
import { readDarkDays, type DarkDays } from './dark-days.ts';
import { readDirection, readYears, type Direction, type YearsDirection } from './direction.ts';
import { readOutOfLine, type OutOfLine } from './out-of-line.ts';
import { readSeason, type Season } from './season.ts';
import { firstMonth, monthsPer, trimRows } from './steps.ts';
import { findSubject, runningMonth, trendSpan, type Subject } from './subject.ts';
import { yearTarget, type YearTarget } from './target.ts';
import { readTargetNow, type TargetNow } from './target-now.ts';

/** One subject through time. */
export interface TrendRequest {
  readonly about: 'trend';
  /** Indicator id, or a kind id for a total of a register. */
  readonly subject: string;
  /** Bars by month (in openbaar by quarter) or by year. */
  readonly unit: 'maand' | 'jaar';
  /** Years that the direction is read from; null is as many as there are. */
  readonly years: number | null;
  /** The months that are told in a sentence; null is the period that the data propose. */
  readonly period: Span | null;
  /** The place that is counted; null is the whole gemeente. */
  readonly within: Within | null;
}

/** A period beside the same months of the year before; no word about chance, which is said against three years. */
export interface BesideBefore {
  readonly now: Figure;
  readonly before: Figure;
  /** The months before. */
  readonly span: Span;
  /** Null where one is no number, or the base is too small for a percentage. */
  readonly change: CountRatio | null;
}

interface TrendFigures {
  readonly is: 'trend';
  readonly bars: TrendBars | NoBars;
  /** By month or quarter; null where only years are known. */
  readonly line: CountLine | null;
  /** The months that the team leaves out, and those that it compares with. */
  readonly leaveOut: readonly Span[];
  readonly baseline: Span | null;
  readonly direction: Direction;
  readonly years: YearsDirection;
  /** Both null where only years are known. */
  readonly outOfLine: OutOfLine | null;
  readonly season: Season | null;
  /** The period against the year before it, and the dark days of each winter; null where only years are known. */
  readonly besideBefore: BesideBefore | null;
  readonly darkDays: DarkDays | null;
  /** Of a free place: how many in the whole gemeente have no place in this period, and may lie here. */
  readonly placeless: Figure | null;
  /** The same of the period before. */
  readonly placelessBefore: Figure | null;
  /** Targets are of the whole gemeente: of a part of it there is none. */
  readonly target: YearTarget | null;
  /** The number of inhabitants or dwellings that a target counts by is not known. */
  readonly isSizeUnknown: boolean;
  readonly targetNow: TargetNow | null;
}

export type TrendFinding = Finding<TrendRequest, TrendFigures | { readonly is: 'unknown' }>;

/** A subject as counts by month (or published quarter) and by whole year, and what a meeting asks of them. */
// eslint-disable-next-line require-yield -- a few questions, with nothing to say in between
export async function* analyseTrend(
  request: TrendRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<TrendFinding>> {
  const { municipality, audience, series } = known;
  const subject = findSubject(municipality, series, request.subject);
  if (subject === null) return { request, figures: { is: 'unknown' }, verdict: null, caveats: [] };
  const fineUnit = audience === 'driehoek' ? 'month' : 'quarter';
  const within = request.within ?? municipality.profile.id;
  const isWhole = within === municipality.profile.id;
  const period = request.period ?? known.period;
  const through = (unit: TimeUnit) => ask(questionOf(known, subject, within, unit));
  const [fine, yearly, running, placeless, placelessBefore] = await Promise.all([
    through(fineUnit),
    through('year'),
    runningRow(known, subject, within, fineUnit, ask),
    placelessIn(subject, within, period, ask),
    placelessIn(subject, within, spanBefore(period), ask),
  ]);
  const timeline = timelineOf(fine.is === 'answer' ? trimRows(fine.rows) : [], fineUnit);
  const { leaveOut, baseline } = termsOf({ target: subject.indicator?.target ?? null });
  const rows = fine.is === 'answer' ? trimRows(fine.rows) : [];
  const line = rows.length === 0 ? null : countLine(rows, fineUnit, leaveOut);
  const bars = barsOf(request.unit, period, {
    fine,
    fineUnit,
    yearly,
    running,
  });
  return {
    request,
    figures: {
      is: 'trend',
      bars,
      line,
      leaveOut,
      baseline,
      direction: line === null ? { is: 'none', why: 'years-only' } : readDirection(line, request.years),
      years: readYears(yearly.is === 'answer' ? trimRows(yearly.rows) : [], leaveOut),
      outOfLine: line === null ? null : readOutOfLine(line),
      season: line === null ? null : readSeason(line),
      // Of the whole gemeente the verdict tells it.
      besideBefore: timeline === null || isWhole ? null : readBeside(timeline, period),
      darkDays: timeline === null ? null : readDarkDays(timeline),
      placeless,
      placelessBefore,
      ...(isWhole ? targetOf(known, subject, line) : noTarget),
    },
    verdict: null,
    caveats: bars.is === 'bars' ? barCaveats(bars) : [],
  };
}

/** What is to be said of the period, and that a bar before or after it may still change. */
function barCaveats({ rows, running, inPeriod }: TrendBars): Caveat[] {
  const open = rows.filter(
    ({ key, figure }) => key !== running?.key && 'provisional' in figure && figure.provisional,
  );
  return caveatsOf([...(inPeriod === null ? [] : [inPeriod]), ...open.map(({ figure }) => figure)]);
}

const noTarget = { target: null, isSizeUnknown: false, targetNow: null };

/** The rows as figures that end with a month; null where there are none. */
function timelineOf(rows: readonly Row[], unit: 'month' | 'quarter'): Timeline | null {
  const last = firstMonth(rows.at(-1)?.key ?? '');
  if (last === null) return null;
  return { figures: rows.map(({ figure }) => figure), unit, to: last + monthsPer(unit) - 1 };
}

function readBeside(timeline: Timeline, period: Span): BesideBefore {
  const span = spanBefore(period);
  const [now, before] = [figureIn(timeline, period), figureIn(timeline, span)];
  return { now, before, span, change: ratioBetween(before, now, spreadIn(timeline, period)) };
}

/** What has no cell in a period, where that may lie in the place that is counted. */
async function placelessIn({ kinds }: Subject, within: Within, span: Span, ask: Ask): Promise<Figure | null> {
  if (!isFree(within)) return null;
  const answer = await ask({ by: 'kind', kinds, within, span });
  return answer.is === 'answer' ? (answer.placeless ?? null) : null;
}

function questionOf(
  { series, lastMonth }: Known,
  { kinds }: Subject,
  within: Within,
  unit: TimeUnit,
): Question {
  return { by: 'time', unit, kinds, within, span: trendSpan(series, kinds, lastMonth, unit) };
}

/** The count so far of the month that is not over yet; null where months are not shown or nothing has begun. */
async function runningRow(
  { series, lastMonth }: Known,
  { kinds }: Subject,
  within: Within,
  unit: TimeUnit,
  ask: Ask,
): Promise<Row | null> {
  const month = unit === 'month' ? runningMonth(series, kinds, lastMonth) : null;
  if (month === null) return null;
  const span = { from: month, to: month };
  const answer = await ask({ by: 'time', unit: 'month', kinds, within, span });
  const row = answer.is === 'answer' ? answer.rows[0] : undefined;
  return row === undefined || row.figure.is === 'missing' ? null : row;
}

/** What somebody set for a year, and how the year so far compares with it; what somebody does is not tested. */
function targetOf(
  { municipality }: Known,
  { indicator }: Subject,
  line: CountLine | null,
): Pick<TrendFigures, 'target' | 'isSizeUnknown' | 'targetNow'> {
  const size = indicator === null ? 1 : besideOf(municipality, indicator, undefined, undefined).size;
  const target = yearTarget(indicator, size);
  const isTested = target !== null && line !== null && indicator?.sort !== 'uitvoering';
  return {
    target,
    isSizeUnknown: target === null && yearTarget(indicator) !== null,
    targetNow: isTested ? readTargetNow(line, target) : null,
  };
}
