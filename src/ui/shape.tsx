import { nl } from '../text/nl.ts';
import './shape.css';

/** The shape of what comes, while it loads. `lines` grey lines under a block of `height` rem. */
export function Shape({
  label,
  height,
  lines = 0,
}: {
  readonly label: string;
  readonly height: number;
  readonly lines?: number;
}) {
  return (
    <div className="vb-shape" role="status">
      <span className="vb-hidden">{label}</span>
      <span className="vb-only-print">{nl.app.late}</span>
      <svg aria-hidden="true" width="100%" height={`${height + lines * 1.5}rem`}>
        <rect className="vb-shape__block" width="100%" height={`${height}rem`} rx="4" />
        {Array.from({ length: lines }, (_, index) => (
          <rect
            key={index}
            className="vb-shape__block"
            y={`${height + 0.5 + index * 1.5}rem`}
            width={index % 2 === 0 ? '90%' : '60%'}
            height="1rem"
            rx="4"
          />
        ))}
      </svg>
    </div>
  );
}
