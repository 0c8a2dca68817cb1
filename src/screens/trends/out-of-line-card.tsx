import { monthsNeeded } from '../../domain/needs.ts';
import { LimitsChart, type LimitsMark } from '../../charts/limits-chart.tsx';
import { formatCount, formatMonthShort, formatPeriod } from '../../text/format.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { CountLine } from '../../analysis/trends/count-line.ts';
import { Method } from './method.tsx';
import { noTestText } from './no-test-text.ts';
import { levelSignal } from '../../analysis/trends/level-signal.ts';
import type { LinePoint, OutOfLine } from '../../analysis/trends/out-of-line.ts';

const words = vragen.outOfLine;

type Step = 1 | 3;

/** Whether a month of the last year is out of line, or the level moved. */
export function OutOfLineCard({ result, line }: { readonly result: OutOfLine; readonly line: CountLine }) {
  const { step } = line;
  return (
    <Card title={words.title(step)} className="vb-question">
      {result.is === 'none' ? (
        <p>{noTestText(result.why, monthsNeeded.outOfLine, line)}</p>
      ) : (
        <Charts result={result} step={step} />
      )}
    </Card>
  );
}

function Charts({
  result,
  step,
}: {
  readonly result: Extract<OutOfLine, { is: 'charts' }>;
  readonly step: Step;
}) {
  const { points, average, from, baseline } = result;
  const looked = points.slice(from);
  const first = points[0]?.month ?? 0;
  const last = points.at(-1)?.month ?? 0;
  return (
    <>
      <Signals looked={looked} step={step} />
      <p>{levelSentence(average, looked, step)}</p>
      <LimitsChart
        label={words.chart(step, first, last)}
        marks={points.map((point) => markOf(point, step, true))}
        from={from}
        fromWords={words.recent}
        bandWords={words.band}
        height={220}
      />
      <h3 className="vb-question__part">{words.averageTitle}</h3>
      <LimitsChart
        label={words.averageChart}
        marks={average.map((point) => markOf(point, step, false))}
        from={0}
        fromWords=""
        bandWords=""
        height={130}
      />
      <p className="vb-small vb-muted">{result.isLow ? words.low : words.spread(result.dispersion)}</p>
      <Twin label={vragen.table}>
        <DataTable
          caption={words.title(step)}
          captionHidden
          columns={columnsOf(step, average)}
          rows={points.toReversed()}
          rowKey={({ month }) => String(month)}
        />
      </Twin>
      <Method text={words.method(baseline.from, baseline.to, result.looked, step)} />
    </>
  );
}

function Signals({ looked, step }: { readonly looked: readonly LinePoint[]; readonly step: Step }) {
  const signals = looked.filter(({ signal }) => signal !== null).toReversed();
  if (signals.length === 0) return <p className="vb-question__answer">{words.none(step, looked.length)}</p>;
  return (
    <ul className="vb-question__signals">
      {signals.map(({ month, value, lower, upper, signal, chance, provisional }) => (
        <li key={month}>
          {words.signal(month, step, value ?? 0, lower, upper, signal ?? 'high', chance ?? 1)}
          {provisional ? ` ${words.provisional}` : ''}
        </li>
      ))}
    </ul>
  );
}

function levelSentence(average: readonly LinePoint[], looked: readonly LinePoint[], step: Step): string {
  const level = levelSignal(average);
  if (level !== null) {
    const tell = level.isNow ? words.level : words.levelWas;
    return tell(level.side, level.month, step, level.chance);
  }
  return looked.some(({ signal }) => signal !== null) ? words.levelAlone : words.levelNone;
}

function markOf(point: LinePoint, step: Step, isNamed: boolean): LimitsMark {
  const { month, value, center, lower, upper, signal } = point;
  return {
    key: String(month),
    tick: isNamed ? yearTick(month) : shortName(month, step),
    value,
    center,
    lower,
    upper,
    signal: signal === null ? null : isNamed ? nameOf(month, step) : '',
  };
}

/** The year under its first step. */
function yearTick(month: number): string {
  return month % 12 === 0 ? String(month / 12) : '';
}

/** `jan`, or `1e kw.`. */
function shortName(month: number, step: Step): string {
  return vragen.season.short((month % 12) + 1, step);
}

function nameOf(month: number, step: Step): string {
  return step === 1 ? formatMonthShort(month) : formatPeriod(month, month + 2);
}

function columnsOf(step: Step, average: readonly LinePoint[]): Column<LinePoint>[] {
  const averages = new Map(average.map((point) => [point.month, point]));
  const { column } = words;
  return [
    { name: column.when, rowHeader: true, cell: ({ month }) => vragen.when(month, step) },
    { name: column.value, numeric: true, cell: ({ value }) => (value === null ? '' : formatCount(value)) },
    { name: column.usual, numeric: true, cell: ({ lower, upper }) => words.range(lower, upper) },
    { name: column.chance, numeric: true, cell: ({ chance }) => words.chanceText(chance) },
    {
      name: column.average,
      numeric: true,
      cell: ({ month }) => {
        const value = averages.get(month)?.value ?? null;
        return value === null ? '' : words.averageText(value);
      },
    },
  ];
}
