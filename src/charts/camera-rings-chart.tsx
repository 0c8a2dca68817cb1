import type { Place } from '../domain/camera-effect/design.ts';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import type { Concluded } from '../text/camera-change-text.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { ChangeTable } from './camera-change-table.tsx';
import { percentScale } from './camera-change.ts';
import type { ChangeMark, PercentScale } from './camera-change.ts';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { ringMarks, ringRows, ringSummary } from './camera-rings.ts';
import type { RingMark } from './camera-rings.ts';
import './camera-rings-chart.css';

/** How much changed against the control, from the camera outwards: one column per area. */
export function CameraRingsChart({
  evaluation,
  place,
  concluded,
  table = 'folded',
}: {
  readonly evaluation: Evaluation;
  readonly place: Place;
  readonly concluded: Concluded;
  readonly table?: TableLook;
}) {
  const marks = ringMarks(evaluation, place);
  const scale = percentScale(marks.map(({ change }) => change));
  const rows = ringRows(marks);
  return (
    <CameraFigure
      summary={ringSummary(marks, concluded)}
      notes={[cameraBeeld.ratioNote]}
      look={table}
      table={
        <ChangeTable caption={cameraBeeld.rings.caption} nameColumn={cameraBeeld.columns.area} rows={rows} />
      }
    >
      <div
        className="vb-rings"
        role="img"
        aria-label={`${cameraBeeld.rings.label}. ${ringSummary(marks, concluded)}`}
      >
        <Axis scale={scale} />
        {marks.map((mark) => (
          <Column key={mark.name} mark={mark} scale={scale} />
        ))}
      </div>
    </CameraFigure>
  );
}

function Axis({ scale }: { readonly scale: PercentScale }) {
  return (
    <div className="vb-rings__column vb-rings__axis" aria-hidden="true">
      <span />
      <svg className="vb-rings__plot">
        {scale.ticks.map(({ at, label }) => (
          <text key={label} x="100%" y={fromTop(at)} dx="-6" dy="4" textAnchor="end">
            {label}
          </text>
        ))}
      </svg>
      <span />
    </div>
  );
}

function Column({ mark, scale }: { readonly mark: RingMark; readonly scale: PercentScale }) {
  const { change, name, distance, isTreatment } = mark;
  return (
    <div className={`vb-rings__column ${isTreatment ? 'vb-rings__column--camera' : ''}`}>
      <p className="vb-rings__said">
        <span className={change.percent === null ? 'vb-rings__counts' : 'vb-rings__value'}>
          {change.text}
        </span>
        {change.interval === '' ? null : <span>{change.interval}</span>}
        {change.note === '' ? null : <span className="vb-rings__word">{change.note}</span>}
      </p>
      <svg className="vb-rings__plot">
        {scale.ticks.map(({ at, label }) => (
          <line key={label} className="vb-rings__grid" x1="0" x2="100%" y1={fromTop(at)} y2={fromTop(at)} />
        ))}
        <line
          className="vb-rings__zero"
          x1="0"
          x2="100%"
          y1={fromTop(scale.at(0))}
          y2={fromTop(scale.at(0))}
        />
        {isTreatment ? (
          <text className="vb-rings__as" x="6" y={fromTop(scale.at(0))} dy="-6">
            {cameraBeeld.asControl}
          </text>
        ) : null}
        <Interval change={change} scale={scale} />
      </svg>
      <p className="vb-rings__name">
        <span>{name}</span>
        <span>{distance}</span>
      </p>
    </div>
  );
}

function Interval({ change, scale }: { readonly change: ChangeMark; readonly scale: PercentScale }) {
  if (change.percent === null) return null;
  const { value, low, high } = change.percent;
  const [top, bottom] = [fromTop(scale.at(high)), fromTop(scale.at(low))];
  return (
    <g className={change.isOpen ? 'vb-rings__mark vb-rings__mark--open' : 'vb-rings__mark'}>
      <line x1="50%" x2="50%" y1={top} y2={bottom} />
      <End at={top} runsOff={high > scale.high} />
      <End at={bottom} runsOff={low < scale.low} isLow />
      {value > scale.high || value < scale.low ? null : (
        <circle cx="50%" cy={fromTop(scale.at(value))} r="6" />
      )}
    </g>
  );
}

/** An end of an interval; an arrow where it runs off the scale. */
function End({
  at,
  runsOff,
  isLow = false,
}: {
  readonly at: string;
  readonly runsOff: boolean;
  readonly isLow?: boolean;
}) {
  const arrow = isLow ? 'M-6 -8L0 0L6 -8' : 'M-6 8L0 0L6 8';
  return (
    <svg x="50%" y={at} overflow="visible">
      <path d={runsOff ? arrow : 'M-6 0H6'} />
    </svg>
  );
}

/** Up is more. */
function fromTop(share: number): string {
  return `${Math.round((1 - share) * 10_000) / 100}%`;
}
