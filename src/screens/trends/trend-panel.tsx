import { useMemo } from 'react';
import { EventLanes } from '../../charts/event-lanes.tsx';
import { TrendChart } from '../../charts/trend-chart.tsx';
import { sumFigures } from '../../charts/sum.ts';
import { trendSeries, trimRows, type TrendMark } from '../../charts/trend-series.ts';
import { monthsIn, type Span } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { nl } from '../../text/nl.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { eventsOf } from './events.ts';
import { firstMonth, nameOfKey, rangeOfKeys, tickOfKey } from './key-names.ts';
import { SourceList } from './source-list.tsx';
import { trendSpan, type Subject } from './subject.ts';
import { yearTarget, type YearTarget } from './target.ts';

type Unit = 'month' | 'quarter' | 'year';

/** The subject through time with its summary, table and source. Falls back to years where months do not exist. */
export function TrendPanel({ subject }: { readonly subject: Subject }) {
  const { view } = useView();
  const fine: Unit = view.audience === 'driehoek' ? 'month' : 'quarter';
  const wanted: Unit = view.trends.unit === 'jaar' ? 'year' : fine;
  const asked = useAnswer(useTrendQuestion(subject, wanted));
  const isTooCoarse = asked.answer?.is === 'unavailable' && wanted !== 'year';
  const fallback = useAnswer(useTrendQuestion(isTooCoarse ? subject : null, 'year'));
  const shown = isTooCoarse ? fallback.answer : asked.answer;
  const unit: Unit = isTooCoarse ? 'year' : wanted;
  return (
    <Card title={`${subject.name} ${unitWords(unit)}`} className="vb-trend">
      {isTooCoarse && shown?.is === 'answer' ? (
        <p className="vb-muted">{nl.trends.monthsUnavailable}</p>
      ) : null}
      {shown === undefined ? (
        <Shape label={nl.app.loading} height={20} lines={2} />
      ) : shown.is === 'unavailable' ? (
        <Notice tone="info">{reasonText(shown.reason)}</Notice>
      ) : (
        <Trend subject={subject} answer={shown} unit={unit} />
      )}
    </Card>
  );
}

function useTrendQuestion(subject: Subject | null, unit: Unit): Question | null {
  const { catalogue } = useSession();
  const { view } = useView();
  return useMemo(
    () =>
      subject === null
        ? null
        : {
            by: 'time',
            unit,
            kinds: subject.kinds,
            within: view.municipality,
            span: trendSpan(catalogue.series, subject.kinds, catalogue.lastMonth, unit),
            audience: view.audience,
          },
    [subject, unit, catalogue, view.municipality, view.audience],
  );
}

function Trend({
  subject,
  answer,
  unit,
}: {
  readonly subject: Subject;
  readonly answer: Answer;
  readonly unit: Unit;
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const byChance = subject.indicator?.sort !== 'uitvoering';
  const marks = useMemo(
    () => trendSeries(trimRows(answer.rows), unit === 'month' ? 12 : null, byChance),
    [answer, unit, byChance],
  );
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return <p>{nl.figures.missing}</p>;
  const axis = { from: firstMonth(first.key) ?? 0, to: (firstMonth(last.key) ?? 0) + monthsPer(unit) - 1 };
  return (
    <>
      <p className="vb-trend__sentence">{sentence(subject, marks, unit, view.period)}</p>
      <EventLanes label={nl.trends.events} events={eventsOf(municipality, subject, axis)} axis={axis} />
      <div className="vb-trend__plot">
        <TrendChart
          label={nl.trends.chart(subject.name, unitWords(unit), nameOfKey(first.key), nameOfKey(last.key))}
          marks={marks}
          nameOf={nameOfKey}
          tickOf={tickOfKey}
          target={unit === 'year' ? drawn(yearTarget(subject.indicator)) : null}
          inPeriod={(key) => isInPeriod(key, unit, view.period)}
          words={{ bar: nl.trends.bar, mean: nl.trends.mean }}
        />
      </div>
      <Legend
        unit={unit}
        hasProvisional={marks.some((mark) => mark.provisional)}
        hasPeriod={marks.some((mark) => isInPeriod(mark.key, unit, view.period))}
      />
      <Twin label={nl.trends.tableMonths}>
        <DataTable
          caption={`${subject.name} ${unitWords(unit)}`}
          captionHidden
          columns={columnsOf(unit, byChance)}
          rows={marks.toReversed()}
          rowKey={(mark) => mark.key}
        />
        <p className="vb-small vb-muted">{nl.figures.provisionalNote}</p>
      </Twin>
      <SourceList answers={[{ area: '', answer }]} nameKeys={rangeOfKeys} />
    </>
  );
}

/** The chosen period in one sentence; where the bars do not make it up, the last bar. */
function sentence(subject: Subject, marks: readonly TrendMark[], unit: Unit, period: Span): string {
  const inside = marks.filter((mark) => isInPeriod(mark.key, unit, period));
  const isWhole = inside.length * monthsPer(unit) === monthsIn(period);
  const words = marks[0]?.byChance === false ? nl.trends.counted : nl.trends;
  const sum = isWhole ? sumFigures(inside.map((mark) => mark.figure)) : null;
  if (sum?.is === 'number') return words.periodSentence(subject.name, sum, period.from, period.to);
  const last = marks.at(-1);
  return last?.figure.is === 'number'
    ? words.lastSentence(subject.name, last.figure, nameOfKey(last.key))
    : `${subject.name}: ${nl.figures.missing}.`;
}

/** The target with its label; null stays null. */
function drawn(target: YearTarget | null): (YearTarget & { readonly words: string }) | null {
  return target === null ? null : { ...target, words: nl.trends.target };
}

function isInPeriod(key: string, unit: Unit, period: Span): boolean {
  const from = firstMonth(key);
  return from !== null && from >= period.from && from + monthsPer(unit) - 1 <= period.to;
}

function Legend({
  unit,
  hasProvisional,
  hasPeriod,
}: {
  readonly unit: Unit;
  readonly hasProvisional: boolean;
  readonly hasPeriod: boolean;
}) {
  const bars = {
    month: nl.trends.legendBar,
    quarter: nl.trends.legendBarQuarter,
    year: nl.trends.legendBarYear,
  };
  return (
    <ul className="vb-trend__legend">
      <li className="vb-trend__key vb-trend__key--bar">{bars[unit]}</li>
      {unit === 'month' ? (
        <li className="vb-trend__key vb-trend__key--line">{nl.trends.legendMean}</li>
      ) : null}
      {hasPeriod ? <li className="vb-trend__key vb-trend__key--period">{nl.trends.legendPeriod}</li> : null}
      {hasProvisional ? (
        <li className="vb-trend__key vb-trend__key--provisional">{nl.trends.legendProvisional}</li>
      ) : null}
    </ul>
  );
}

function unitWords(unit: Unit): string {
  return { month: nl.trends.perMonth, quarter: nl.trends.perQuarter, year: nl.trends.perYear }[unit];
}

function monthsPer(unit: Unit): number {
  return { month: 1, quarter: 3, year: 12 }[unit];
}

function columnsOf(unit: Unit, byChance: boolean): Column<TrendMark>[] {
  return [...plainColumns, ...(byChance ? [intervalColumn] : []), ...(unit === 'month' ? [yearColumn] : [])];
}

const plainColumns: readonly Column<TrendMark>[] = [
  { name: nl.trends.column.period, rowHeader: true, cell: (mark) => nameOfKey(mark.key) },
  { name: nl.trends.column.count, numeric: true, cell: (mark) => figureText(mark.figure) },
];

const intervalColumn: Column<TrendMark> = {
  name: nl.trends.column.interval,
  numeric: true,
  cell: (mark) => intervalText(mark.figure),
};

const yearColumn: Column<TrendMark> = {
  name: nl.trends.column.year,
  numeric: true,
  cell: (mark) => (mark.year === null || mark.year.is === 'missing' ? '' : figureText(mark.year)),
};
