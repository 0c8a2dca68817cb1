import { placeEvents, type TimelineEvent } from './event-lanes.ts';
import { plotMargin } from './plot.ts';
import './event-lanes.css';

const laneHeight = 22;

/** Labelled bands above a chart with the same horizontal margins. */
export function EventLanes({
  label,
  events,
  axis,
}: {
  readonly label: string;
  readonly events: readonly TimelineEvent[];
  readonly axis: { readonly from: number; readonly to: number };
}) {
  const placed = placeEvents(events, axis, 0.24);
  if (placed.length === 0) return null;
  const lanes = Math.max(...placed.map((event) => event.lane)) + 1;
  return (
    <ul
      className="vb-events"
      aria-label={label}
      style={{ height: lanes * laneHeight, marginInline: `${plotMargin.left}px ${plotMargin.right}px` }}
    >
      {placed.map((event) => (
        <li
          key={event.id}
          className="vb-events__item"
          style={{
            top: event.lane * laneHeight,
            left: `${event.left * 100}%`,
            width: `${event.width * 100}%`,
          }}
        >
          <span className="vb-events__label" style={labelShift(event.left)}>
            {event.title}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A label near the right end ends there instead of running off. */
function labelShift(left: number): React.CSSProperties {
  return left > 0.76 ? { right: 0, left: 'auto' } : { left: 0 };
}
