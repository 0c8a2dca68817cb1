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
import { figureText, intervalText } from '../text/figure-text.ts';
import { formatCount } from '../text/format.ts';
import { niceTicks, plotMargin } from './plot.ts';
import type { TrendMark } from './trend-series.ts';
import './trend-chart.css';

export interface TrendWords {
  /** What a bar counts, for the readout. */
  readonly bar: string;
  readonly mean: string;
}

/** Quiet bars, the yearly mean as a line, its interval as a band, and a target band where one is set. */
export function TrendChart({
  label,
  marks,
  nameOf,
  tickOf,
  target,
  inPeriod,
  words,
}: {
  /** The chart in one sentence, for people who do not see it. */
  readonly label: string;
  readonly marks: readonly TrendMark[];
  readonly nameOf: (key: string) => string;
  /** The text under a bar; empty for none. */
  readonly tickOf: (key: string) => string;
  /** `high` null: more is fine, so the band reaches the top. */
  readonly target: { readonly low: number; readonly high: number | null; readonly words: string } | null;
  /** Whether a bar belongs to the period that the screen is about; those are drawn darker. */
  readonly inPeriod: (key: string) => boolean;
  readonly words: TrendWords;
}) {
  const top = Math.max(
    1,
    target?.high ?? target?.low ?? 0,
    ...marks.flatMap((mark) => [(mark.value ?? 0) + (mark.whisker?.[1] ?? 0), mark.band?.[1] ?? 0]),
  );
  const ticks = niceTicks(top);
  return (
    <div className="vb-plot" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={[...marks]} margin={{ ...plotMargin, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} className="vb-plot__grid" />
          <XAxis
            dataKey="key"
            interval={0}
            tickFormatter={tickOf}
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
          {target === null ? null : (
            <ReferenceArea
              y1={target.low}
              y2={target.high ?? ticks.at(-1) ?? target.low}
              className="vb-plot__target"
              label={{ value: target.words, position: 'insideTopLeft' }}
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
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: 'vb-plot__cursor' }}
            content={({ payload }) => {
              const mark: unknown = payload[0]?.payload;
              return isMark(mark) ? <Readout mark={mark} nameOf={nameOf} words={words} /> : null;
            }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
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

function Readout({
  mark,
  nameOf,
  words,
}: {
  readonly mark: TrendMark;
  readonly nameOf: (key: string) => string;
  readonly words: TrendWords;
}) {
  return (
    <div className="vb-readout">
      <strong>{nameOf(mark.key)}</strong>
      <span>
        {figureText(mark.figure)} {words.bar} {mark.byChance ? inBrackets(intervalText(mark.figure)) : ''}
      </span>
      {mark.year?.is === 'number' ? (
        <span className="vb-muted">
          {words.mean}: {figureText(mark.year)} ({intervalText(mark.year)})
        </span>
      ) : null}
    </div>
  );
}

function inBrackets(text: string): string {
  return text === '' ? '' : `(${text})`;
}
