import type { Audience } from '../domain/privacy/disclosure.ts';
import { monthsIn, type Span } from '../domain/time/month.ts';
import { isWholeQuarters, isWholeYears } from '../domain/time/quarter.ts';
import type { Subject } from '../analysis/indicators/read-deviations.ts';
import type { Municipality } from '../policy/municipality.ts';
import { linkTo } from '../view/links.ts';
import type { View } from '../view/view.ts';

/**
 * The map of a deviation, over its months and with its buurt chosen; null for what has no map, and in openbaar for
 * months that are published in parts only: the map would show others.
 */
export function mapUrl(
  view: View,
  { profile }: Municipality,
  subject: Subject,
  audience: Audience,
): string | null {
  const { indicator, areaId, span } = subject;
  if (!profile.mapIndicators.includes(indicator.id)) return null;
  if (audience === 'openbaar' && !isPublished(span)) return null;
  return linkTo(view, 'kaart', {
    period: span,
    within: areaId,
    map: {
      indicators: [indicator.id],
      mode: areaId === null ? view.map.mode : 'buurten',
      place: null,
    },
  });
}

/** One calendar quarter or year. */
function isPublished(span: Span): boolean {
  const months = monthsIn(span);
  return (months === 3 && isWholeQuarters(span)) || (months === 12 && isWholeYears(span));
}

/** The trend of a deviation's indicator, in its buurt. */
export function trendUrl(view: View, { indicator, areaId }: Subject): string {
  return linkTo(view, 'trends', { within: areaId, trends: { subject: indicator.id } });
}

/** The screen of the priority that a deviation falls under. */
export function priorityUrl(view: View, { indicator }: Subject): string {
  return linkTo(view, 'prioriteit', { plan: { priority: indicator.priority } });
}
