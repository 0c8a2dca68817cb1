import type { Sparkline } from './sparkline-series.ts';
import './sparkline.css';

const width = 360;
const height = 72;

/** Quiet bars with the yearly mean and its interval over them; plain SVG, so that it needs no chart library. */
export function SparklineChart({
  label,
  sparkline,
  from,
  to,
}: {
  readonly label: string;
  readonly sparkline: Sparkline;
  readonly from: string;
  readonly to: string;
}) {
  const { marks } = sparkline;
  const step = width / marks.length;
  const x = (index: number): number => (index + 0.5) * step;
  const y = (share: number): number => height - share * (height - 4);
  const line = marks.flatMap((mark, index) => (mark.line === null ? [] : [{ x: x(index), y: y(mark.line) }]));
  const band = marks.flatMap((mark, index) =>
    mark.low === null || mark.high === null ? [] : [{ x: x(index), low: y(mark.low), high: y(mark.high) }],
  );
  const last = line.at(-1);
  return (
    <figure className="vb-spark">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} preserveAspectRatio="none">
        {marks.map((mark, index) =>
          mark.bar === null ? (
            <circle key={index} className="vb-spark__missing" cx={x(index)} cy={height - 2} r="1.5" />
          ) : (
            <rect
              key={index}
              className="vb-spark__bar"
              x={index * step + step * 0.14}
              width={step * 0.72}
              y={y(mark.bar)}
              height={height - y(mark.bar)}
            />
          ),
        )}
        <line className="vb-spark__ground" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
        {band.length < 2 ? null : <path className="vb-spark__band" d={bandPath(band)} />}
        {line.length < 2 ? null : (
          <path className="vb-spark__line" d={`M${line.map((point) => `${point.x} ${point.y}`).join('L')}`} />
        )}
        {last === undefined ? null : <circle className="vb-spark__end" cx={last.x} cy={last.y} r="4" />}
      </svg>
      <figcaption className="vb-spark__ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}

function bandPath(
  band: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): string {
  const up = band.map((point) => `${point.x} ${point.high}`).join('L');
  const back = band
    .toReversed()
    .map((point) => `${point.x} ${point.low}`)
    .join('L');
  return `M${up}L${back}Z`;
}
