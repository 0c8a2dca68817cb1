import type { TimelineEvent } from '../../charts/event-lanes.ts';
import { parseMonth } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { PlanEvent } from '../../policy/schema.ts';
import type { Subject } from '../../analysis/trends/subject.ts';

/** At most this many bands above a chart, the first ones; the others are counted. */
export const mostEvents = 7;
/** Months; a longer event is no band but a background. */
const longest = 36;

/**
 * The dated events of the plan's timeline that concern a subject: those that name its indicator, and the context of
 * its priority. Those about the
 * indicator itself come first. The term of a plan is longer than a chart and says nothing about cause, so spans over three
 * years stay out.
 */
export function eventsOf(
  municipality: Municipality,
  subject: Subject,
  axis: { readonly from: number; readonly to: number },
): TimelineEvent[] {
  const { indicator } = subject;
  if (indicator === null) return [];
  const about = (event: PlanEvent): number =>
    event.indicators.includes(indicator.id)
      ? 0
      : event.sort === 'context' && event.priorities.includes(indicator.priority)
        ? 1
        : 2;
  return municipality.events
    .flatMap((event) => {
      const from = event.from === null ? null : parseMonth(event.from);
      const to = event.to === null ? from : parseMonth(event.to);
      return from === null || to === null || about(event) === 2
        ? []
        : [{ event, from, to, rank: about(event) }];
    })
    .filter(({ from, to }) => to >= axis.from && from <= axis.to && to - from + 1 <= longest)
    .toSorted((a, b) => a.rank - b.rank || a.from - b.from)
    .map(({ event, from, to }) => ({ id: event.id, title: event.title, from, to }));
}
