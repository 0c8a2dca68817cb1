import {
  Area,
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useId } from 'react';
import { formatCount } from '../text/format.ts';
import type { CalendarMark } from '../domain/calendar/marks.ts';
import { CalendarMarks } from './calendar-marks.tsx';
import { Hatch } from './hatch.tsx';
import { niceTicks, plotMargin } from './plot.ts';
import type { TrendPoint } from '../analysis/trends/trend-line.ts';
import { TrendReadout } from './trend-readout.tsx';
import type { TrendWords } from './trend-readout.tsx';
import type { TrendMark } from './trend-series.ts';
import { useWidth } from '../ui/use-width.ts';
import './trend-chart.css';

/** The bars from one key to another. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What a target asks of one bar. */
export interface DrawnTarget {
  /** Null where less is fine. */
  readonly low: number | null;
  /** Null where more is fine. */
  readonly high: number | null;
  /** The first bar that it holds for; null is the first of all. */
  readonly from: string | null;
}

/**
 * Quiet bars, the yearly mean as a line, its interval as a band; over them the trend, the target that somebody set
 * from then on, and the months that take no part or are compared with.
 */
export function TrendChart({
  label,
  marks,
  nameOf,
  tickOf,
  target,
  trend,
  ahead,
  leftOut,
  baseline,
  inPeriod,
  words,
  calendar = [],
}: {
  /** The chart in one sentence, for people who do not see it. */
  readonly label: string;
  readonly marks: readonly TrendMark[];
  readonly nameOf: (key: string) => string;
  /** The text under a bar; empty for none. */
  readonly tickOf: (key: string) => string;
  readonly target: DrawnTarget | null;
  /** The line of the trend by the key of its bar; empty for none. */
  readonly trend: ReadonlyMap<string, TrendPoint>;
  /** Keys after the last bar, for a target that begins there. */
  readonly ahead: readonly string[];
  readonly leftOut: readonly Stretch[];
  readonly baseline: (Stretch & { readonly words: string }) | null;
  /** Whether a bar belongs to the period that the screen is about; those are drawn darker. */
  readonly inPeriod: (key: string) => boolean;
  readonly words: TrendWords;
  /** School holidays and turns of the year along all bars, those ahead as well. */
  readonly calendar?: readonly CalendarMark[];
}) {
  const top = Math.max(
    1,
    target?.high ?? 0,
    (target?.low ?? 0) * openEnd,
    ...[...trend.values()].map((point) => point.high),
    ...marks.flatMap((mark) => [(mark.value ?? 0) + (mark.whisker?.[1] ?? 0), mark.band?.[1] ?? 0]),
  );
  const ticks = niceTicks(top);
  const [plot, width] = useWidth();
  const hatch = useId();
  const rows = [
    ...marks.map((mark) => ({ ...mark, ...trendOf(trend.get(mark.key)) })),
    ...ahead.map((key) => ({ key })),
  ];
  return (
    <div ref={plot} className="vb-plot" role="img" aria-label={label}>
      <div className="vb-plot__calendar">
        <CalendarMarks marks={calendar} />
      </div>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={rows} margin={{ ...plotMargin, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} className="vb-plot__grid" />
          <XAxis
            dataKey="key"
            interval={0}
            tickFormatter={thinned(tickOf, rows, width)}
            tickLine={false}
            axisLine={false}
            className="vb-plot__axis"
          />
          <YAxis
            width={plotMargin.left}
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={formatCount}
            tickLine={false}
            axisLine={false}
            className="vb-plot__axis"
          />
          <Hatch id={hatch} className="vb-plot__hatch" size={8} />
          {baseline === null ? null : (
            <ReferenceArea
              ifOverflow="hidden"
              x1={baseline.from}
              x2={baseline.to}
              className="vb-plot__baseline"
              label={{ value: baseline.words, position: 'insideTop' }}
            />
          )}
          {target === null ? null : (
            <ReferenceArea
              ifOverflow="hidden"
              {...(target.from === null ? {} : { x1: target.from, x2: rows.at(-1)?.key ?? target.from })}
              y1={target.low ?? 0}
              y2={target.high ?? ticks.at(-1) ?? 0}
              className="vb-plot__target"
              zIndex={overBars}
            />
          )}
          <Bar
            dataKey="value"
            isAnimationActive={false}
            className="vb-plot__bars"
            shape={drawBar(inPeriod)}
            maxBarSize={72}
          >
            <ErrorBar dataKey="whisker" width={6} className="vb-plot__whisker" isAnimationActive={false} />
          </Bar>
          <Area
            dataKey="band"
            isAnimationActive={false}
            className="vb-plot__band"
            activeDot={false}
            dot={false}
            stroke="none"
          />
          <Line
            dataKey="mean"
            isAnimationActive={false}
            className="vb-plot__line"
            dot={false}
            activeDot={{ r: 4 }}
            stroke=""
          />
          <Area
            dataKey="trendBand"
            isAnimationActive={false}
            className="vb-plot__trend-band"
            activeDot={false}
            dot={false}
            stroke="none"
          />
          <Line
            dataKey="trend"
            isAnimationActive={false}
            className="vb-plot__trend"
            dot={false}
            activeDot={false}
            stroke=""
          />
          {leftOut.map((stretch) => (
            <ReferenceArea
              ifOverflow="hidden"
              key={stretch.from}
              x1={stretch.from}
              x2={stretch.to}
              className="vb-plot__left-out"
              fill={`url(#${hatch})`}
              fillOpacity={1}
              zIndex={overBars}
            />
          ))}
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: 'vb-plot__cursor' }}
            content={({ payload }) => {
              const mark: unknown = payload[0]?.payload;
              return isMark(mark) ? <TrendReadout mark={mark} nameOf={nameOf} words={words} /> : null;
            }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The layer of the lines; Recharts draws only in layers that it knows. */
const overBars = 400;
/** How far a target without an upper end reaches above it at least, so that it is seen. */
const openEnd = 1.2;

/** Room for the name of a tick, in CSS pixels. */
const widestTick = 48;

/** Names every second, third... tick where they would run into each other. */
function thinned(
  tickOf: (key: string) => string,
  rows: readonly { readonly key: string }[],
  width: number,
): (key: string) => string {
  const named = rows.map(({ key }) => key).filter((key) => tickOf(key) !== '');
  const every = Math.max(1, Math.ceil((named.length * widestTick) / width));
  const shown = new Set(named.filter((_, index) => index % every === 0));
  return (key) => (shown.has(key) ? tickOf(key) : '');
}

function trendOf(point: TrendPoint | undefined): {
  readonly trend: number | null;
  readonly trendBand: readonly [number, number] | null;
} {
  return point === undefined
    ? { trend: null, trendBand: null }
    : { trend: point.value, trendBand: [point.low, point.high] };
}

/** A provisional bar is outlined, not filled: its height may still change. */
function drawBar(inPeriod: (key: string) => boolean) {
  return function DrawnBar({ x, y, width, height, payload }: BarShapeProps) {
    const mark = isMark(payload) ? payload : null;
    const classes = [
      'vb-plot__bar',
      mark !== null && inPeriod(mark.key) ? 'vb-plot__bar--period' : '',
      mark?.provisional === true ? 'vb-plot__bar--provisional' : '',
    ];
    return <rect x={x} y={y} width={width} height={height} className={classes.join(' ')} />;
  };
}

function isMark(value: unknown): value is TrendMark {
  return typeof value === 'object' && value !== null && 'figure' in value && 'key' in value;
}
