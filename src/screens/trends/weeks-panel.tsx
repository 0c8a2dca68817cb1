import { useMemo } from 'react';
import type { Subject } from '../../analysis/trends/subject.ts';
import type { WeekRow, WeeksFigures } from '../../analysis/trends/weeks.ts';
import { CalendarKeys } from '../../charts/calendar-marks.tsx';
import { TrendChart } from '../../charts/trend-chart.tsx';
import { trendSeries, type TrendMark } from '../../charts/trend-series.ts';
import { calendarMarks, type CalendarMark } from '../../domain/calendar/marks.ts';
import { daysOfMonths } from '../../domain/time/day.ts';
import { parseWeek } from '../../domain/time/week.ts';
import { OwnOnly } from '../../indicator/own-only.tsx';
import { WhyNot } from '../../indicator/why-not.tsx';
import { withinName } from '../../indicator/within-name.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { dayLong, daysText, timeText } from '../../text/days.ts';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { figures as figureWords } from '../../text/nl/figures.ts';
import { schoolvakanties } from '../../text/nl/schoolvakanties.ts';
import { trends } from '../../text/nl/trends.ts';
import { weken as words } from '../../text/nl/trends-weken.ts';
import { placelessText } from '../../text/placeless-text.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { SourceList } from './source-list.tsx';
import { isByChance } from './use-trend.ts';

type FoundWeeks = Extract<WeeksFigures, { readonly is: 'weeks' }>;

/** The chosen period, or the chosen days, as a bar for each week. */
export function WeeksPanel({ subject }: { readonly subject: Subject }) {
  const { municipality } = useSession();
  const { view } = useView();
  const { from, to } = view.days ?? daysOfMonths(view.period);
  const { finding } = useAnalysis({
    about: 'weeks',
    subject: subject.id,
    from,
    to,
    within: view.within,
  } as const);
  const where = withinName(municipality, view.within);
  const title = `${subject.name} ${words.title}`;
  return (
    <Card title={where === null ? title : `${title}: ${where}`} className="vb-trend">
      {finding === undefined ? (
        <Shape label={words.loading} height={20} lines={2} />
      ) : (
        <Told subject={subject} figures={finding.figures} />
      )}
    </Card>
  );
}

function Told({ subject, figures }: { readonly subject: Subject; readonly figures: WeeksFigures }) {
  switch (figures.is) {
    case 'weeks':
      return <Weeks subject={subject} found={figures} />;
    case 'unavailable':
      return (
        <Notice tone="info">
          <WhyNot reason={figures.reason} /> {figures.reason.why === 'too-coarse' ? words.coarse : null}
        </Notice>
      );
    case 'no-data':
      return <Notice tone="info">{words.noData(dayLong(figures.lastDay))}</Notice>;
    case 'no-whole-week':
      return <Notice tone="info">{words.noWholeWeek}</Notice>;
    case 'not-published':
      return <Notice tone="info">{words.noPublished}</Notice>;
    case 'unknown':
      return <p>{figureWords.missing}</p>;
  }
}

function Weeks({ subject, found }: { readonly subject: Subject; readonly found: FoundWeeks }) {
  const { rows, whole, left, covered } = found;
  const byChance = isByChance(subject);
  const marks = useMemo(() => marksOf(rows, byChance), [rows, byChance]);
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const holidays = useSession().municipality.schoolHolidays?.holidays ?? [];
  const calendar = calendarMarks(
    rows.map(({ days }) => days),
    holidays,
  );
  const inWeek: Column<WeekRow> = {
    name: schoolvakanties.column,
    cell: ({ days }) => calendarText(days, holidays),
  };
  const nameOf = (key: string): string => nameOfRow(byKey.get(key)) ?? key;
  const [first, last] = [marks[0], marks.at(-1)];
  return (
    <>
      <p className="vb-trend__sentence">{sentenceOf(subject, found, byChance)}</p>
      <Ends rows={rows} />
      <Placeless whole={whole} />
      {left === 0 ? null : <p className="vb-small vb-muted">{words.left(rows.length, left)}</p>}
      <Untold untold={found.untold} />
      <OwnOnly kinds={subject.kinds} />
      <div className="vb-trend__plot">
        <TrendChart
          label={trends.chart(subject.name, words.title, nameOf(first?.key ?? ''), nameOf(last?.key ?? ''))}
          marks={marks}
          nameOf={nameOf}
          tickOf={tickOfWeek}
          target={null}
          trend={noTrend}
          ahead={[]}
          leftOut={[]}
          baseline={null}
          inPeriod={(key) => byKey.get(key)?.isWhole === true}
          words={{ bar: trends.bar, mean: trends.mean }}
          calendar={calendar}
        />
      </div>
      <Legend rows={rows} marks={marks} calendar={calendar} />
      <Twin label={trends.tableMonths}>
        <DataTable
          caption={`${subject.name} ${words.title}, ${timeText(covered)}`}
          captionHidden
          columns={[...plainColumns, ...(byChance ? [intervalColumn] : []), inWeek]}
          rows={rows.toReversed()}
          rowKey={({ key }) => key}
        />
        <p className="vb-small vb-muted">{figureWords.provisionalNote}</p>
      </Twin>
      <p className="vb-small vb-muted">{words.how}</p>
      <SourceList answers={[{ area: '', answer: whole }]} nameKeys={() => ''} />
    </>
  );
}

const noTrend = new Map<string, never>();

/** Without a mean over a year, and without the interval of each: so many would hide the bars. The table has them. */
function marksOf(rows: readonly WeekRow[], byChance: boolean): TrendMark[] {
  const marks = trendSeries(
    rows.map(({ key, figure }) => ({ key, figure, series: [] })),
    null,
    byChance,
  );
  return marks.map((mark) => ({ ...mark, whisker: null }));
}

function sentenceOf({ name }: Subject, { whole: { total }, covered }: FoundWeeks, byChance: boolean): string {
  const when = timeText(covered);
  return total.is === 'number'
    ? words.sentence(name, when, total, byChance)
    : words.open(name, when, figureText(total));
}

/** What of the first and the last week is counted, where that is not all of it. */
function Ends({ rows }: { readonly rows: readonly WeekRow[] }) {
  const daysOf = (row: WeekRow | undefined) => (row === undefined || row.isWhole ? null : row.days);
  const [first, last] = [daysOf(rows[0]), daysOf(rows.at(-1))];
  if (first === null && last === null) return null;
  const text = rows.length === 1 && first !== null ? words.only(first) : words.ends(first, last);
  return <p className="vb-small vb-muted">{text}</p>;
}

/** The weeks without a figure, and why. */
function Untold({ untold }: { readonly untold: FoundWeeks['untold'] }) {
  return untold === null ? null : (
    <p className="vb-small vb-muted">
      {words.untold(untold.weeks)} <WhyNot reason={untold.reason} />
    </p>
  );
}

/** Of a free place: what has no place, and may lie there. */
function Placeless({ whole: { placeless } }: { readonly whole: FoundWeeks['whole'] }) {
  const without = placelessText(placeless);
  return without === null ? null : <p className="vb-small vb-muted">{without}</p>;
}

function Legend({
  rows,
  marks,
  calendar,
}: {
  readonly rows: readonly WeekRow[];
  readonly marks: readonly TrendMark[];
  readonly calendar: readonly CalendarMark[];
}) {
  const { legend } = words;
  return (
    <ul className="vb-trend__legend">
      <li className="vb-trend__key vb-trend__key--period">{legend.whole}</li>
      {rows.every(({ isWhole }) => isWhole) ? null : (
        <li className="vb-trend__key vb-trend__key--bar">{legend.part}</li>
      )}
      {marks.some(({ provisional }) => provisional) ? (
        <li className="vb-trend__key vb-trend__key--provisional">{trends.legendProvisional}</li>
      ) : null}
      <CalendarKeys marks={calendar} />
    </ul>
  );
}

function nameOfRow(row: WeekRow | undefined): string | null {
  const week = row === undefined ? null : parseWeek(row.key);
  return row === undefined || week === null ? null : words.long(week, row.days, row.isWhole);
}

/** The year under its first week, else the number of every thirteenth. */
function tickOfWeek(key: string): string {
  const week = parseWeek(key);
  if (week === null) return '';
  if (week.week === 1) return String(week.year);
  return week.week % 13 === 1 && week.week < 53 ? `${words.option} ${week.week}` : '';
}

const plainColumns: readonly Column<WeekRow>[] = [
  {
    name: words.column.week,
    rowHeader: true,
    cell: ({ key }) => {
      const week = parseWeek(key);
      return week === null ? key : words.week(week);
    },
  },
  {
    name: words.column.days,
    cell: ({ days, isWhole }) => `${daysText(days)}${isWhole ? '' : ` (${words.part(days)})`}`,
  },
  { name: words.column.count, numeric: true, cell: ({ figure }) => figureText(figure) },
];

const intervalColumn: Column<WeekRow> = {
  name: words.column.interval,
  numeric: true,
  cell: ({ figure }) => intervalText(figure),
};
