import { useId } from 'react';
import { useWidth } from '../ui/use-width.ts';
import { Hatch } from './hatch.tsx';
import './small-chart.css';

/** One bar with its name under it and its count above it. */
export interface StepBar {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'hatched';
}

/** A stretch of bars with a name above it; positions of its first and last bar. */
export interface StepBand {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const bandHeight = 20;
const widest = 56;

/** A few named bars; no axis, as every bar tells its count. */
export function StepBars({
  label,
  bars,
  bands = [],
  height = 160,
}: {
  readonly label: string;
  readonly bars: readonly StepBar[];
  readonly bands?: readonly StepBand[];
  readonly height?: number;
}) {
  const [ref, width] = useWidth();
  const pattern = useId();
  const top = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const above = bands.length * bandHeight + 20;
  const step = width / Math.max(1, bars.length);
  const thick = Math.min(widest, step * 0.72);
  const ground = height - 22;
  const tall = (value: number): number => (value / top) * (ground - above);
  return (
    <div ref={ref} className="vb-small-chart">
      <svg width={width} height={height} role="img" aria-label={label}>
        <Hatch id={pattern} className="vb-small-chart__hatch" />
        {bands.map((band, row) => (
          <Band key={band.words} band={band} step={step} y={row * bandHeight} ground={ground} />
        ))}
        {bars.map((bar, index) => {
          const x = (index + 0.5) * step;
          const size = tall(bar.value ?? 0);
          return (
            <g key={bar.key}>
              <rect
                className={`vb-small-chart__bar vb-small-chart__bar--${bar.look}`}
                {...(bar.look === 'hatched' ? { style: { fill: `url(#${pattern})` } } : {})}
                x={x - thick / 2}
                width={thick}
                y={ground - size}
                height={size}
              />
              <text
                className={bar.look === 'strong' ? 'vb-small-chart__signal-bar' : ''}
                x={x}
                y={ground - size - 6}
                textAnchor="middle"
              >
                {bar.text}
              </text>
              <text x={x} y={height - 5} textAnchor="middle">
                {bar.name}
              </text>
            </g>
          );
        })}
        <line className="vb-small-chart__ground" x1="0" x2={width} y1={ground + 0.5} y2={ground + 0.5} />
      </svg>
    </div>
  );
}

function Band({
  band,
  step,
  y,
  ground,
}: {
  readonly band: StepBand;
  readonly step: number;
  readonly y: number;
  readonly ground: number;
}) {
  const [left, right] = [band.from * step, (band.to + 1) * step];
  return (
    <>
      <rect className="vb-small-chart__looked" x={left} width={right - left} y={y} height={ground - y} />
      <text
        className="vb-small-chart__note"
        x={(left + right) / 2}
        y={y + bandHeight - 6}
        textAnchor="middle"
      >
        {band.words}
      </text>
    </>
  );
}
