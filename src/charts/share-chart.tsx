import type { ShareMark, Tick } from './share-series.ts';
import './share-chart.css';

/** A row per year with its value, its 95% interval and the number behind it; a dot for a share, a bar for a count. */
export function ShareChart({
  label,
  look,
  marks,
  ticks,
}: {
  /** The chart in one sentence, for people who do not see it. */
  readonly label: string;
  readonly look: 'dot' | 'bar';
  readonly marks: readonly ShareMark[];
  readonly ticks: readonly Tick[];
}) {
  return (
    <div className={`vb-share vb-share--${look}`} role="img" aria-label={label}>
      {marks.map((mark) => (
        <Row key={mark.key} mark={mark} look={look} ticks={ticks} />
      ))}
      <div className="vb-share__row vb-share__axis">
        <span />
        <svg className="vb-share__ticks" height="20">
          {ticks.map(({ at, label: words }) => (
            <text key={at} x={part(at)} y="14" textAnchor={anchorOf(at)}>
              {words}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Row({
  mark,
  look,
  ticks,
}: {
  readonly mark: ShareMark;
  readonly look: 'dot' | 'bar';
  readonly ticks: readonly Tick[];
}) {
  if (mark.at === null)
    return (
      <div className="vb-share__row">
        <span className="vb-share__label">{mark.label}</span>
        <span className="vb-share__hidden">{mark.text}</span>
      </div>
    );
  return (
    <div className={`vb-share__row vb-share__row--${mark.tone}`}>
      <span className="vb-share__label">{mark.label}</span>
      <svg className="vb-share__track">
        {ticks.map(({ at }) => (
          <line key={at} className="vb-share__grid" x1={part(at)} x2={part(at)} y1="0" y2="100%" />
        ))}
        {look === 'bar' ? (
          <rect className="vb-share__bar" x="0" y="30%" height="40%" width={part(mark.at)} />
        ) : null}
        <Interval mark={mark} />
        {look === 'dot' ? <circle className="vb-share__dot" cx={part(mark.at)} cy="50%" r="5" /> : null}
      </svg>
      <span className="vb-share__words">
        <span className="vb-share__value">{mark.text}</span>
        <span className="vb-share__interval">{mark.interval}</span>
        {mark.base === '' ? null : <span className="vb-share__base">{mark.base}</span>}
      </span>
    </div>
  );
}

function Interval({ mark }: { readonly mark: ShareMark }) {
  if (mark.low === null || mark.high === null) return null;
  const [low, high] = [part(mark.low), part(mark.high)];
  return (
    <g className="vb-share__range">
      <line x1={low} x2={high} y1="50%" y2="50%" />
      <line x1={low} x2={low} y1="32%" y2="68%" />
      <line x1={high} x2={high} y1="32%" y2="68%" />
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
