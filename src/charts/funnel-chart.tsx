import type { Funnel, FunnelLimits } from '../domain/stats/funnel.ts';
import { formatCount } from '../text/format.ts';
import { LevelLines } from './level-lines.tsx';
import { placeLabels } from './place-labels.ts';
import { niceTicks } from './plot.ts';
import { useWidth } from '../ui/use-width.ts';
import './small-chart.css';

/** About the width of one letter of a label in CSS pixels. */
const letterWidth = 7;
const margin = { left: 40, right: 52, top: 16, bottom: 44 } as const;

export interface FunnelWords {
  /** Under the horizontal axis. */
  readonly exposure: string;
  readonly overall: string;
  readonly inner: string;
  readonly outer: string;
}

interface FunnelSubject {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
}

/**
 * Areas by size and rate, with the limits that chance gives at each size. The size is on a logarithmic scale: most
 * areas are small. Our own area and those outside the limits carry their name. Exposure in thousands.
 */
export function FunnelChart<Subject extends FunnelSubject>({
  label,
  funnel,
  words,
  height = 340,
}: {
  readonly label: string;
  /** With its limits at every size that is drawn, the smallest first. */
  readonly funnel: Funnel<Subject> & { readonly curves: readonly FunnelLimits[] };
  readonly words: FunnelWords;
  readonly height?: number;
}) {
  const [ref, width] = useWidth();
  const { curves } = funnel;
  const [smallest, largest] = [curves[0]?.exposure ?? 1, curves.at(-1)?.exposure ?? 1];
  const ticks = niceTicks(
    Math.max(...funnel.points.map(({ rate }) => rate), ...curves.map((at) => at.high95)),
    5,
  );
  const top = ticks.at(-1) ?? 1;
  const right = width - margin.right;
  const x = (size: number): number =>
    margin.left + (Math.log(size / smallest) / Math.log(largest / smallest)) * (right - margin.left);
  const y = (rate: number): number =>
    height - margin.bottom - (Math.min(rate, top) / top) * (height - margin.top - margin.bottom);
  const ownFirst = funnel.points.toSorted((a, b) => Number(b.subject.own) - Number(a.subject.own));
  const labels = placeLabels(
    ownFirst.map(({ exposure, rate, place, subject }) => ({
      x: x(exposure),
      y: y(rate),
      width: place === 'usual' && !subject.own ? 0 : subject.name.length * letterWidth,
    })),
    margin.left,
    width,
  );
  const end = curves.at(-1);
  return (
    <div ref={ref} className="vb-small-chart">
      <svg width={width} height={height} role="img" aria-label={label}>
        <LevelLines ticks={ticks} y={y} left={margin.left} right={right} className="vb-small-chart__grid" />
        {sizeTicks(smallest, largest).map((tick) => (
          <text key={tick} x={x(tick)} y={height - margin.bottom + 18} textAnchor="middle">
            {formatCount(tick * 1000)}
          </text>
        ))}
        <text x={(margin.left + right) / 2} y={height - 6} textAnchor="middle">
          {words.exposure}
        </text>
        <path className="vb-small-chart__band" d={areaOf(curves, x, y, (at) => [at.low95 ?? 0, at.high95])} />
        <path className="vb-small-chart__limit" d={curveOf(curves, x, y, (at) => at.high998)} />
        <path className="vb-small-chart__limit" d={curveOf(curves, x, y, (at) => at.low998 ?? 0)} />
        <line
          className="vb-small-chart__center"
          x1={margin.left}
          x2={right}
          y1={y(funnel.overall)}
          y2={y(funnel.overall)}
        />
        {end === undefined ? null : (
          <>
            <text className="vb-small-chart__note" x={right + 4} y={y(end.high998) - 2}>
              {words.outer}
            </text>
            <text className="vb-small-chart__note" x={right + 4} y={y(end.low95 ?? 0) + 16}>
              {words.inner}
            </text>
          </>
        )}
        {ownFirst.map(({ subject, exposure, rate }) => (
          <circle
            key={subject.id}
            className={`vb-small-chart__area ${subject.own ? 'vb-small-chart__area--own' : ''}`}
            cx={x(exposure)}
            cy={y(rate)}
            r={subject.own ? 7 : 5}
          />
        ))}
        {ownFirst.map(({ subject }, index) => {
          const place = labels[index];
          return place == null ? null : (
            <text
              key={subject.id}
              className={`vb-small-chart__name ${subject.own ? 'vb-small-chart__name--own' : ''}`}
              x={place.x}
              y={place.y}
            >
              {subject.name}
            </text>
          );
        })}
        <text className="vb-small-chart__note" x={margin.left + 6} y={y(funnel.overall) - 6}>
          {words.overall}
        </text>
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;

function curveOf(
  curves: readonly FunnelLimits[],
  x: Scale,
  y: Scale,
  read: (at: FunnelLimits) => number,
): string {
  return `M${curves.map((at) => `${x(at.exposure)} ${y(read(at))}`).join('L')}`;
}

function areaOf(
  curves: readonly FunnelLimits[],
  x: Scale,
  y: Scale,
  read: (at: FunnelLimits) => readonly [number, number],
): string {
  const up = curves.map((at) => `${x(at.exposure)} ${y(read(at)[1])}`);
  const back = curves.map((at) => `${x(at.exposure)} ${y(read(at)[0])}`).toReversed();
  return `M${[...up, ...back].join('L')}Z`;
}

/** Round sizes that each double the one before. */
function sizeTicks(smallest: number, largest: number): number[] {
  const first = [1, 2, 5].flatMap((digit) => [0.1, 1, 10, 100].map((power) => digit * power));
  const start = Math.min(...first.filter((size) => size >= smallest));
  const count = Math.floor(Math.log2(largest / start)) + 1;
  return Array.from({ length: Math.max(0, Number.isFinite(count) ? count : 0) }, (_, at) => start * 2 ** at);
}
