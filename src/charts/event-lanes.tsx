import { placeEvents, type TimelineEvent } from './event-lanes.ts';
import { plotMargin } from './plot.ts';
import { useWidth } from './use-width.ts';
import './event-lanes.css';

const laneHeight = 22;
/** About the width of one letter of a label, and the room around it, in CSS pixels. */
const letterWidth = 6.6;
const labelPadding = 16;

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
  const [list, width] = useWidth<HTMLUListElement>();
  const placed = placeEvents(
    events,
    axis,
    ({ title }) => (title.length * letterWidth + labelPadding) / width,
  );
  if (placed.length === 0) return null;
  const lanes = Math.max(...placed.map((event) => event.lane)) + 1;
  return (
    <ul
      ref={list}
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
          <span
            className="vb-events__label"
            style={{ left: `${((event.label - event.left) / event.width) * 100}%` }}
          >
            {event.title}
          </span>
        </li>
      ))}
    </ul>
  );
}
