import {
  CartesianGrid,
  LabelList,
  type LabelProps,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { formatCount } from '../text/format.ts';
import type { IndexLine, IndexSeries } from './index-series.ts';
import { plotMargin, ticksAround } from './plot.ts';
import './trend-chart.css';

const labelWidth = 130;

/** Lines from a common base year, each named at its end; no legend to look up. */
export function IndexChart({ label, series }: { readonly label: string; readonly series: IndexSeries }) {
  const years = [...new Set(series.lines.flatMap((line) => line.points.map((point) => point.year)))].toSorted(
    (a, b) => a - b,
  );
  const rows = years.map((year) => ({
    year,
    ...Object.fromEntries(
      series.lines.map((line) => [
        line.name,
        line.points.find((point) => point.year === year)?.index ?? null,
      ]),
    ),
  }));
  const values = series.lines.flatMap((line) => line.points.map((point) => point.index));
  const ticks = ticksAround(Math.min(95, ...values), Math.max(105, ...values));
  return (
    <div className="vb-plot" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={rows}
          margin={{ ...plotMargin, left: 0, right: labelWidth }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} className="vb-plot__grid" />
          <XAxis dataKey="year" tickLine={false} axisLine={false} padding={{ left: 12, right: 4 }} />
          <YAxis
            width={plotMargin.left}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 100]}
            ticks={ticks}
            tickLine={false}
            axisLine={false}
          />
          <ReferenceLine y={100} className="vb-plot__base" />
          {series.lines.map((line, index) => (
            <Line
              key={line.name}
              dataKey={line.name}
              connectNulls
              isAnimationActive={false}
              stroke=""
              dot={{ r: 3, className: line.own ? 'vb-plot__dot vb-plot__dot--own' : 'vb-plot__dot' }}
              className={`vb-plot__line--${line.own ? 'own' : 'other'} ${index === 2 ? 'vb-plot__line--dashed' : ''}`}
            >
              <LabelList
                dataKey={line.name}
                content={endLabel(
                  line.name,
                  lastIndex(rows, line.name),
                  sideOf(line, series.lines, years.at(-1) ?? 0),
                )}
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function lastIndex(rows: readonly Record<string, unknown>[], name: string): number {
  return rows.findLastIndex((row) => typeof row[name] === 'number');
}

/** Where a name stands beside the last point of its line. */
type LabelSide = 'right' | 'above' | 'below';

/**
 * To the right of a line that reaches the last year; else on the side away from the highest other line, so that no
 * name lies on a line.
 */
function sideOf(line: IndexLine, all: readonly IndexLine[], lastYear: number): LabelSide {
  const end = line.points.at(-1);
  if (end === undefined || end.year === lastYear) return 'right';
  const others = all.flatMap((other) =>
    other === line ? [] : other.points.filter(({ year }) => year === end.year),
  );
  return others.some(({ index }) => index > end.index) ? 'below' : 'above';
}

/** Draws `Naam 104` beside the last point of a line and nothing beside the others. */
function endLabel(name: string, last: number, side: LabelSide) {
  return function EndLabel({ index, x, y, value }: LabelProps & { readonly index?: number }) {
    if (index !== last || typeof value !== 'number') return null;
    const place =
      side === 'right'
        ? { x: Number(x) + 10, y: Number(y) + 5 }
        : { x: Number(x), y: Number(y) + (side === 'above' ? -10 : 22), textAnchor: 'middle' as const };
    return (
      <text {...place} className="vb-plot__end">
        {name} {formatCount(value)}
      </text>
    );
  };
}
