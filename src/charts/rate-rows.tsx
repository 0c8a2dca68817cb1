import { useWidth } from '../ui/use-width.ts';
import './small-chart.css';

/** A rate with its interval, as a row. */
export interface RateRow {
  readonly name: string;
  readonly own: boolean;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

const rowHeight = 30;
const nameWidth = 110;
const textWidth = 130;

/** Rates under each other on one scale from zero: a dot with its interval, and the figure behind it. */
export function RateRows({ label, rows }: { readonly label: string; readonly rows: readonly RateRow[] }) {
  const [ref, width] = useWidth();
  const top = Math.max(...rows.map(({ high }) => high), Number.MIN_VALUE);
  const room = Math.max(40, width - nameWidth - textWidth);
  const x = (rate: number): number => nameWidth + (rate / top) * room;
  return (
    <div ref={ref} className="vb-small-chart">
      <svg width={width} height={rows.length * rowHeight} role="img" aria-label={label}>
        {rows.map(({ name, own, rate, low, high, text }, index) => {
          const y = (index + 0.5) * rowHeight;
          return (
            <g key={name}>
              <text x={0} y={y + 5} className={own ? 'vb-small-chart__name--own' : ''}>
                {name}
              </text>
              <line className="vb-small-chart__grid" x1={nameWidth} x2={nameWidth + room} y1={y} y2={y} />
              <line
                className={`vb-small-chart__reach ${own ? 'vb-small-chart__reach--own' : ''}`}
                x1={x(low)}
                x2={x(high)}
                y1={y}
                y2={y}
              />
              <circle
                className={`vb-small-chart__area ${own ? 'vb-small-chart__area--own' : ''}`}
                cx={x(rate)}
                cy={y}
                r={own ? 7 : 5}
              />
              <text x={width} y={y + 5} textAnchor="end">
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
