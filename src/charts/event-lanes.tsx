import { formatPeriod } from '../text/format.ts';
import { placeEvents, type PlacedEvent, type TimelineEvent } from './event-lanes.ts';
import { plotMargin } from './plot.ts';
import { useWidth } from '../ui/use-width.ts';
import './event-lanes.css';

const laneHeight = 22;
/** About the width of one letter of a label, and the room around it, in CSS pixels. */
const letterWidth = 6.6;
const labelPadding = 16;
/** Under this width of the plot, in CSS pixels, events are a list. */
const narrowest = 480;

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
  const [list, width] = useWidth();
  const placed = placeEvents(
    events,
    axis,
    ({ title }) => (title.length * letterWidth + labelPadding) / width,
  );
  if (placed.length === 0) return null;
  const isNarrow = width < narrowest;
  const lanes = Math.max(...placed.map((event) => event.lane)) + 1;
  const place = { height: lanes * laneHeight, marginInline: `${plotMargin.left}px ${plotMargin.right}px` };
  return (
    <ul
      ref={list}
      className={`vb-events ${isNarrow ? 'vb-events--list' : ''}`}
      aria-label={label}
      {...(isNarrow ? {} : { style: place })}
    >
      {placed.map((event) =>
        isNarrow ? <Line key={event.id} event={event} /> : <Band key={event.id} event={event} />,
      )}
    </ul>
  );
}

function Band({ event }: { readonly event: PlacedEvent }) {
  const top = event.lane * laneHeight;
  return (
    <li>
      <span
        className="vb-events__band"
        style={{ top, left: `${event.left * 100}%`, width: `${event.width * 100}%` }}
      />
      <span className="vb-events__label" style={{ top, left: `${event.label * 100}%` }}>
        {event.title}
      </span>
    </li>
  );
}

/** On a phone the bands have no room for words: a list with the period says the same. */
function Line({ event }: { readonly event: PlacedEvent }) {
  return (
    <li>
      {formatPeriod(event.from, event.to)}: {event.title}
    </li>
  );
}
