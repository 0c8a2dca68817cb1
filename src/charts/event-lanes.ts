/** Something on the timeline; `from` and `to` are months (year * 12 + month - 1), both included. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** An event in its lane; `left` and `width` of its band, and `label` (where its label starts), are shares of the axis. */
export interface PlacedEvent extends TimelineEvent {
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  readonly label: number;
}

/**
 * Puts events that touch the axis in lanes, so that their labels never overlap. `labelShareOf` gives the share of the
 * axis that an event's label needs from its start; one that would run off the end is moved left.
 */
export function placeEvents(
  events: readonly TimelineEvent[],
  axis: { readonly from: number; readonly to: number },
  labelShareOf: (event: TimelineEvent) => number,
): PlacedEvent[] {
  const months = axis.to - axis.from + 1;
  const ends: number[] = [];
  return events
    .filter((event) => event.to >= axis.from && event.from <= axis.to)
    .toSorted((a, b) => a.from - b.from || a.id.localeCompare(b.id))
    .map((event) => {
      const labelShare = Math.min(1, labelShareOf(event));
      const left = (Math.max(event.from, axis.from) - axis.from) / months;
      const right = (Math.min(event.to, axis.to) + 1 - axis.from) / months;
      const start = Math.min(left, Math.max(0, 1 - labelShare));
      const end = Math.max(right, start + labelShare);
      const free = ends.findIndex((taken) => taken <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      return { ...event, lane, left, width: right - left, label: start };
    });
}
