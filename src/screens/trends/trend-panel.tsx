import { useMemo } from 'react';
import type { TrendPoint } from '../../analysis/trends/trend-line.ts';
import type { TrendBars } from '../../analysis/trends/bars.ts';
import { EventLanes } from '../../charts/event-lanes.tsx';
import { TrendChart, type DrawnTarget } from '../../charts/trend-chart.tsx';
import { trendSeries, type TrendMark } from '../../charts/trend-series.ts';
import type { Holiday } from '../../domain/calendar/holidays.ts';
import { calendarMarks } from '../../domain/calendar/marks.ts';
import { daysOfMonths, type Days } from '../../domain/time/day.ts';
import { parseMonth, type Month, type Span } from '../../domain/time/month.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { ShownPeriod } from '../../indicator/shown-period.tsx';
import { withinName } from '../../indicator/within-name.ts';
import { OwnOnly } from '../../indicator/own-only.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { calendarText } from '../../text/calendar-text.ts';
import { countShown, figureText, intervalText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { schoolvakanties } from '../../text/nl/schoolvakanties.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { nl } from '../../text/nl.ts';
import { trends } from '../../text/nl/trends.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { eventsOf, mostEvents } from './events.ts';
import type { Direction } from '../../analysis/trends/direction.ts';
import { firstMonth, isInPeriod, keyOf, monthsPer } from '../../analysis/trends/steps.ts';
import { nameOfKey, rangeOfKeys, tickOfKey } from './key-names.ts';
import { BesideBefore } from './beside-before.tsx';
import { SourceList } from './source-list.tsx';
import { keysAhead, stretchOf } from './stretches.ts';
import type { Subject } from '../../analysis/trends/subject.ts';
import type { YearTarget } from '../../analysis/trends/target.ts';
import { TrendLegend } from './trend-legend.tsx';
import { isByChance, type FoundTrend } from './use-trend.ts';

type Unit = TimeUnit;

/** The subject through time with its summary, table and source. Falls back to years where months do not exist. */
export function TrendPanel({
  subject,
  found,
}: {
  readonly subject: Subject;
  /** Null as long as it is on its way. */
  readonly found: FoundTrend | null;
}) {
  const wanted = useWantedUnit();
  const bars = found?.bars ?? null;
  const unit = bars?.unit ?? wanted;
  const where = usePlaceName();
  const isTooCoarse = bars?.is === 'bars' && bars.isTooCoarse;
  return (
    <Card title={titleOf(subject, unit, where)} className="vb-trend">
      {isTooCoarse ? <p className="vb-muted">{trends.monthsUnavailable}</p> : null}
      {found === null || bars === null ? (
        <Shape label={nl.app.loading} height={20} lines={2} />
      ) : bars.is === 'unavailable' ? (
        <Notice tone="info">
          <WhyNot reason={bars.reason} />
        </Notice>
      ) : (
        <Trend subject={subject} found={found} bars={bars} />
      )}
    </Card>
  );
}

/** Months for the driehoek, published quarters for everyone else. */
function useWantedUnit(): Unit {
  const { view } = useView();
  if (view.trends.unit === 'jaar') return 'year';
  return view.audience === 'driehoek' ? 'month' : 'quarter';
}

function Trend({
  subject,
  found,
  bars,
}: {
  readonly subject: Subject;
  readonly found: FoundTrend;
  readonly bars: TrendBars;
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const { target } = found;
  const { unit, answer, rows, rolling, running } = bars;
  const byChance = isByChance(subject);
  const direction = byChance ? found.direction : null;
  const marks = useMemo(() => trendSeries(rows, rolling, byChance), [rows, rolling, byChance]);
  const trend = useMemo(() => trendByKey(direction, unit), [direction, unit]);
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return <p>{nl.figures.missing}</p>;
  const since = target === null ? null : (target.since ?? parseMonth(municipality.profile.plan.from));
  const ahead = since === null ? [] : keysAhead(last.key, since, unit);
  const end = ahead.at(-1) ?? last.key;
  const axis = { from: firstMonth(first.key) ?? 0, to: (firstMonth(end) ?? 0) + monthsPer(unit) - 1 };
  const events = eventsOf(municipality, subject, axis);
  const keys = [...marks.map((mark) => mark.key), ...ahead];
  const holidays = municipality.schoolHolidays?.holidays ?? [];
  const calendar =
    unit === 'year'
      ? []
      : calendarMarks(
          keys.map((key) => daysOfKey(key, unit)),
          holidays,
        );
  const leftOut = found.leaveOut.flatMap((span) => stretchOf(keys, span, unit) ?? []);
  const baseline = found.baseline === null ? null : stretchOf(keys, found.baseline, unit);
  return (
    <>
      <p className="vb-trend__sentence">{sentence(subject, marks, bars.inPeriod, view.period)}</p>
      <BesideBefore found={found} byChance={byChance} />
      {bars.inPeriod === null ? <ShownPeriod shown={spanOf(last.key, unit)} /> : null}
      {running === null ? null : (
        <p className="vb-small vb-muted">
          {trends.running(nameOfKey(running.key), countShown(running.figure))}
        </p>
      )}
      <OwnOnly kinds={subject.kinds} />
      <EventLanes label={trends.events} events={events.slice(0, mostEvents)} axis={axis} />
      {events.length > mostEvents ? (
        <p className="vb-small vb-muted">{trends.moreEvents(events.length - mostEvents)}</p>
      ) : null}
      <div className="vb-trend__plot">
        <TrendChart
          label={trends.chart(subject.name, unitWords(unit), nameOfKey(first.key), nameOfKey(last.key))}
          marks={marks}
          nameOf={nameOfKey}
          tickOf={tickOfKey}
          target={
            target === null || isBeyond(since, axis.to)
              ? null
              : drawn(target, unit, startOf(since, keys, unit))
          }
          trend={trend}
          ahead={ahead}
          leftOut={leftOut}
          baseline={baseline === null ? null : { ...baseline, words: vragen.target.baseline }}
          inPeriod={(key) => isInPeriod(key, unit, view.period)}
          words={{ bar: trends.bar, mean: trends.mean }}
          calendar={calendar}
        />
      </div>
      <TrendLegend
        unit={unit}
        hasMean={marks.some((mark) => mark.mean !== null)}
        hasProvisional={marks.some((mark) => mark.provisional)}
        hasPeriod={marks.some((mark) => isInPeriod(mark.key, unit, view.period))}
        hasTrend={trend.size > 0}
        hasLeftOut={leftOut.length > 0}
        target={target === null || isBeyond(since, axis.to) ? null : target}
        calendar={calendar}
      />
      <Twin label={trends.tableMonths}>
        <DataTable
          caption={`${subject.name} ${unitWords(unit)}`}
          captionHidden
          columns={[...columnsOf(unit, byChance), ...calendarColumn(unit, holidays)]}
          rows={marks.toReversed()}
          rowKey={(mark) => mark.key}
        />
        <p className="vb-small vb-muted">{nl.figures.provisionalNote}</p>
      </Twin>
      <SourceList answers={[{ area: '', answer }]} nameKeys={rangeOfKeys} />
    </>
  );
}

/** `Fietsendiefstal per maand: Centrum`; the whole gemeente goes without saying. */
function titleOf({ name }: Subject, unit: Unit, where: string | null): string {
  const title = `${name} ${unitWords(unit)}`;
  return where === null ? title : `${title}: ${where}`;
}

function usePlaceName(): string | null {
  const { municipality } = useSession();
  const { view } = useView();
  return withinName(municipality, view.within);
}

/** The chosen period in one sentence; where the bars do not make it up, the last bar. */
function sentence(
  subject: Subject,
  marks: readonly TrendMark[],
  sum: TrendBars['inPeriod'],
  period: Span,
): string {
  const words = marks[0]?.byChance === false ? trends.counted : trends;
  if (sum?.is === 'number') return words.periodSentence(subject.name, sum, period.from, period.to);
  if (sum?.is === 'unconfirmed')
    return trends.openSentence(subject.name, formatPeriod(period.from, period.to), figureText(sum));
  const last = marks.at(-1);
  if (last === undefined) return `${subject.name}: ${nl.figures.missing}.`;
  return last.figure.is === 'number'
    ? words.lastSentence(subject.name, last.figure, nameOfKey(last.key))
    : trends.openSentence(subject.name, nameOfKey(last.key), figureText(last.figure));
}

/** The months of a bar. */
function spanOf(key: string, unit: Unit): Span {
  const from = firstMonth(key) ?? 0;
  return { from, to: from + monthsPer(unit) - 1 };
}

/** The target as one bar of this unit counts it. */
function drawn({ low, high }: YearTarget, unit: Unit, from: string | null): DrawnTarget {
  const share = (value: number | null): number | null =>
    value === null ? null : (value * monthsPer(unit)) / 12;
  return { low: share(low), high: share(high), from };
}

/** Whether a target begins too long after the figures to be drawn beside them. */
function isBeyond(since: Month | null, end: Month): boolean {
  return since !== null && since > end;
}

/** The bar from which a target holds; null is the first of all. */
function startOf(since: Month | null, keys: readonly string[], unit: Unit): string | null {
  const key = since === null ? null : keyOf(since, unit);
  return key !== null && keys.includes(key) ? key : null;
}

/** The line of the trend by the key of its bar; empty in the view by year, where a trend of months has no place. */
function trendByKey(direction: Direction | null, unit: Unit): ReadonlyMap<string, TrendPoint> {
  if (direction?.is !== 'trend' || monthsPer(unit) !== direction.line.step) return new Map();
  const { points, line } = direction;
  return new Map(points.map((point, index) => [keyOf(line.months[index] ?? 0, unit), point]));
}

function unitWords(unit: Unit): string {
  return { month: trends.perMonth, quarter: trends.perQuarter, year: trends.perYear }[unit];
}

function columnsOf(unit: Unit, byChance: boolean): Column<TrendMark>[] {
  return [...plainColumns, ...(byChance ? [intervalColumn] : []), ...(unit === 'month' ? [yearColumn] : [])];
}

const plainColumns: readonly Column<TrendMark>[] = [
  { name: trends.column.period, rowHeader: true, cell: (mark) => nameOfKey(mark.key) },
  { name: trends.column.count, numeric: true, cell: (mark) => figureText(mark.figure) },
];

const intervalColumn: Column<TrendMark> = {
  name: trends.column.interval,
  numeric: true,
  cell: (mark) => intervalText(mark.figure),
};

const yearColumn: Column<TrendMark> = {
  name: trends.column.year,
  numeric: true,
  cell: (mark) => (mark.year === null || mark.year.is === 'missing' ? '' : figureText(mark.year)),
};

/** What of the calendar lies in each bar; years hold the whole of it. */
function calendarColumn(unit: Unit, holidays: readonly Holiday[]): Column<TrendMark>[] {
  return unit === 'year'
    ? []
    : [{ name: schoolvakanties.column, cell: ({ key }) => calendarText(daysOfKey(key, unit), holidays) }];
}

function daysOfKey(key: string, unit: Unit): Days {
  return daysOfMonths(spanOf(key, unit));
}
