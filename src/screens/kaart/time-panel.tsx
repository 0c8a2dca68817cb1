import { useMemo } from 'react';
import type { Holiday } from '../../domain/calendar/holidays.ts';
import { calendarMarks } from '../../domain/calendar/marks.ts';
import { daysOfMonths, monthsOfDays, type Days } from '../../domain/time/day.ts';
import { listMonths, monthsIn, type Span } from '../../domain/time/month.ts';
import { isWholeYears } from '../../domain/time/quarter.ts';
import { CalendarKeys } from '../../charts/calendar-marks.tsx';
import { withinName } from '../../indicator/within-name.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { calendarText } from '../../text/calendar-text.ts';
import { figureText } from '../../text/figure-text.ts';
import { daysText } from '../../text/days.ts';
import { formatPeriod } from '../../text/format.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { schoolvakanties } from '../../text/nl/schoolvakanties.ts';
import { Choice } from '../../ui/choice.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { barsOf, type Bar } from './bars.ts';
import { Counted } from './counted.tsx';
import { PlayControls } from './play-controls.tsx';
import { barsQuestion } from './questions.ts';
import { shownDays, type Side } from './sides.ts';
import { TimeBrush, type BarLine } from './time-brush.tsx';
import { dataSpan, publishedWindow, type Rules } from './time-window.ts';

const noHolidays: readonly Holiday[] = [];

/** Time along the bottom: what the window holds, the button that plays it, and the bars to drag it over. */
export function TimePanel({ sides }: { readonly sides: readonly Side[] }) {
  const { catalogue, municipality } = useSession();
  const { view, drag, release } = useView();
  const { indicators, beside } = useMemo(() => inTime(sides), [sides]);
  const isClosed = view.audience === 'driehoek';
  const all = useMemo(
    () =>
      dataSpan(
        catalogue.series,
        indicators.flatMap(({ kinds }) => kinds),
        catalogue.lastMonth,
      ),
    [catalogue, indicators],
  );
  const step = isClosed ? 1 : monthsIn(view.period);
  const rules = useMemo<Rules>(() => ({ all, step }), [all, step]);
  const lines = useLines(indicators, all);
  const holidays = municipality.schoolHolidays?.holidays ?? noHolidays;
  const calendar = useMemo(
    () =>
      calendarMarks(
        listMonths(all).map((month) => daysOfMonths({ from: month, to: month })),
        holidays,
      ),
    [all, holidays],
  );
  const isPair = indicators.length > 1;
  const where = withinName(municipality, view.within);
  const move = (period: Span): void => drag({ period, days: null });
  // Of days that were chosen the months that hold them stand on the line.
  const window = view.days === null ? view.period : monthsOfDays(view.days);
  return (
    <section className={`vb-time ${isPair ? 'vb-time--pair' : ''}`} aria-label={kaart.time.title}>
      <div className="vb-time__head">
        <PlayControls window={window} rules={rules} onMove={move} onRelease={release} />
        <strong className="vb-time__period">
          {view.days === null ? formatPeriod(view.period.from, view.period.to) : daysText(view.days)}
        </strong>
        {where === null ? null : <strong>{where}</strong>}
        {indicators.map((indicator) => (
          <Counted key={indicator.id} indicator={indicator} isNamed={isPair} beside={beside} />
        ))}
        {isClosed ? null : <LengthChoice />}
        <ul className="vb-calendar__keys vb-time__keys">
          <CalendarKeys marks={calendar} isShort />
        </ul>
        {isPair || where !== null ? null : (
          <span className="vb-time__hint vb-muted">
            {isClosed ? kaart.time.hint : kaart.time.hintPublished}
          </span>
        )}
      </div>
      <TimeBrush
        lines={lines}
        window={window}
        beside={beside === null ? null : monthsOfDays(beside)}
        rules={rules}
        calendar={calendar}
        onMove={move}
        onRelease={release}
      />
      <div className="vb-time__twins">
        {lines.map(({ bars }, at) => {
          const name = indicators[at]?.name ?? '';
          return (
            <BarsTable
              key={name}
              name={name}
              isNamed={isPair}
              bars={bars}
              isMonths={isClosed}
              holidays={holidays}
            />
          );
        })}
      </div>
    </section>
  );
}

/** The indicators that have a line, and the days of the same indicator that stand beside those that were chosen. */
function inTime(sides: readonly Side[]): {
  readonly indicators: readonly Indicator[];
  readonly beside: Days | null;
} {
  const [first, second] = sides;
  const indicators = [...new Set(sides.map(({ indicator }) => indicator))];
  const isOfTimes = second !== undefined && second.indicator === first?.indicator;
  return { indicators, beside: isOfTimes ? shownDays(second.view) : null };
}

/** The bars of one indicator, or of two under each other. */
function useLines([first, second]: readonly Indicator[], all: Span): BarLine[] {
  const [one, other] = [useBars(first, all), useBars(second, all)];
  if (first === undefined) return [];
  return second === undefined
    ? [{ name: null, bars: one }]
    : [
        { name: first.name, bars: one },
        { name: second.name, bars: other },
      ];
}

function useBars(indicator: Indicator | undefined, all: Span): readonly Bar[] {
  const { view } = useView();
  const { within, audience } = view;
  const question = useMemo(
    () => (indicator === undefined ? null : barsQuestion({ within, audience }, indicator, all)),
    [within, audience, indicator, all],
  );
  const { answer } = useAnswer(question);
  return useMemo(() => (answer?.is === 'answer' ? barsOf(answer.rows) : []), [answer]);
}

/** Openbaar knows quarters and years only. */
function LengthChoice() {
  const { catalogue } = useSession();
  const { view, choose } = useView();
  return (
    <Choice
      legend={kaart.time.length}
      legendHidden
      look="bar"
      options={[
        { value: '3', label: kaart.time.quarter },
        { value: '12', label: kaart.time.year },
      ]}
      value={isWholeYears(view.period) ? '12' : '3'}
      onChoose={(length) =>
        choose({ period: publishedWindow(view.period, length === '12' ? 12 : 3, catalogue.lastMonth) })
      }
    />
  );
}

function BarsTable({
  name,
  isNamed,
  bars,
  isMonths,
  holidays,
}: {
  readonly name: string;
  readonly isNamed: boolean;
  readonly bars: readonly Bar[];
  readonly isMonths: boolean;
  readonly holidays: readonly Holiday[];
}) {
  const caption = isMonths ? kaart.time.bars(name) : kaart.time.barsQuarter(name);
  return (
    <Twin label={isNamed ? kaart.time.tableOf(name) : kaart.time.table}>
      <DataTable
        caption={caption}
        columns={[
          { name: kaart.time.period, rowHeader: true, cell: ({ span }) => formatPeriod(span.from, span.to) },
          { name: kaart.time.count, numeric: true, cell: ({ figure }) => figureText(figure) },
          {
            name: schoolvakanties.column,
            cell: ({ span }) => calendarText(daysOfMonths(span), holidays),
          },
        ]}
        rows={[...bars].reverse()}
        rowKey={({ key }) => key}
      />
    </Twin>
  );
}
