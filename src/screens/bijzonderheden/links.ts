import type { Subject } from '../../indicator/read-deviations.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { writeUrl } from '../../state/url.ts';
import type { View } from '../../state/view.ts';

/** The map of a deviation, over its months and with its buurt chosen; null for what has no map. */
export function mapUrl(view: View, { profile }: Municipality, subject: Subject): string | null {
  const { indicator, areaId, span } = subject;
  if (!profile.mapIndicators.includes(indicator.id)) return null;
  return writeUrl({
    ...view,
    screen: 'kaart',
    period: span,
    map: {
      ...view.map,
      indicators: [indicator.id],
      mode: areaId === null ? view.map.mode : 'buurten',
      place: null,
      selected: areaId,
    },
  });
}

/** The trend of a deviation's indicator; trends are of the whole gemeente. */
export function trendUrl(view: View, { indicator }: Subject): string {
  return writeUrl({ ...view, screen: 'trends', trends: { ...view.trends, subject: indicator.id } });
}

/** The screen of the priority that a deviation falls under. */
export function priorityUrl(view: View, { indicator }: Subject): string {
  return writeUrl({ ...view, screen: 'prioriteit', plan: { ...view.plan, priority: indicator.priority } });
}
