import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { percentScale } from './camera-change.ts';
import type { ChangeMark, PercentScale } from './camera-change.ts';
import './camera-rows.css';

/** A change with its interval, as a row. */
export interface CameraRow {
  readonly key: string;
  readonly name: string;
  readonly change: ChangeMark;
  /** Too large for chance: drawn strongly. */
  readonly isStrong: boolean;
  /** The rows before it taken together. */
  readonly isTotal?: boolean;
}

/** Changes under one another on one scale, with a line for "as in the control". */
export function CameraRows({ label, rows }: { readonly label: string; readonly rows: readonly CameraRow[] }) {
  const scale = percentScale(rows.map(({ change }) => change));
  return (
    <div className="vb-camera-rows" role="img" aria-label={label}>
      {rows.map((row) => (
        <Row key={row.key} row={row} scale={scale} />
      ))}
      <div className="vb-camera-rows__row vb-camera-rows__axis">
        <svg className="vb-camera-rows__ticks">
          {scale.ticks.map(({ at, label: words }) => (
            <text key={words} x={part(at)} y="14" textAnchor={anchorOf(at)}>
              {words}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Row({ row, scale }: { readonly row: CameraRow; readonly scale: PercentScale }) {
  const { name, change, isStrong, isTotal = false } = row;
  const look = `${change.percent === null ? 'vb-camera-rows__row--counts' : ''} ${isStrong ? 'vb-camera-rows__row--strong' : ''} ${isTotal ? 'vb-camera-rows__row--total' : ''}`;
  return (
    <div className={`vb-camera-rows__row ${look}`}>
      <span className="vb-camera-rows__name">{name}</span>
      <svg className="vb-camera-rows__track">
        {scale.ticks.map(({ at }) => (
          <line key={at} className="vb-camera-rows__grid" x1={part(at)} x2={part(at)} y1="0" y2="100%" />
        ))}
        <line
          className="vb-camera-rows__zero"
          x1={part(scale.at(0))}
          x2={part(scale.at(0))}
          y1="0"
          y2="100%"
        />
        <Interval change={change} scale={scale} isTotal={isTotal} />
      </svg>
      <span className="vb-camera-rows__said">
        <span className="vb-camera-rows__value">{change.text}</span>
        <span>{change.interval}</span>
        {change.percent === null ? (
          <span className="vb-camera-rows__note">{change.note}</span>
        ) : (
          <span className="vb-camera-rows__note">
            {cameraBeeld.fromTo(change.before, change.after)}
            {change.note === '' ? '' : `, ${change.note}`}
          </span>
        )}
      </span>
    </div>
  );
}

function Interval({
  change: { percent },
  scale,
  isTotal,
}: {
  readonly change: ChangeMark;
  readonly scale: PercentScale;
  readonly isTotal: boolean;
}) {
  if (percent === null) return null;
  const [low, high] = [part(scale.at(percent.low)), part(scale.at(percent.high))];
  return (
    <g className="vb-camera-rows__mark">
      <line x1={low} x2={high} y1="50%" y2="50%" />
      {percent.high > scale.high ? (
        // Runs off the scale.
        <svg x={high} y="50%" overflow="visible">
          <path d="M-8 -6L0 0L-8 6" />
        </svg>
      ) : null}
      {percent.low < scale.low ? (
        <svg x={low} y="50%" overflow="visible">
          <path d="M8 -6L0 0L8 6" />
        </svg>
      ) : null}
      {percent.value > scale.high || percent.value < scale.low ? null : (
        <svg x={part(scale.at(percent.value))} y="50%" overflow="visible">
          {isTotal ? (
            <path className="vb-camera-rows__dot" d="M-9 0L0 -8L9 0L0 8Z" />
          ) : (
            <circle className="vb-camera-rows__dot" r="5.5" />
          )}
        </svg>
      )}
    </g>
  );
}

function part(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start';
  return at === 1 ? 'end' : 'middle';
}
