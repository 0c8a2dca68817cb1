import { formatCount } from '../text/format.ts';

/** Lines at round counts from `left` to `right` (CSS pixels), each with its count before it. */
export function LevelLines({
  ticks,
  y,
  left,
  right,
  className,
}: {
  readonly ticks: readonly number[];
  readonly y: (count: number) => number;
  readonly left: number;
  readonly right: number;
  readonly className: string | ((tick: number) => string);
}) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        className={typeof className === 'string' ? className : className(tick)}
        x1={left}
        x2={right}
        y1={y(tick)}
        y2={y(tick)}
      />
      <text x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
        {formatCount(tick)}
      </text>
    </g>
  ));
}
