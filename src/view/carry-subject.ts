import type { Profile } from '../policy/schema.ts';
import type { LinkChange } from './links.ts';
import type { ResolvedView } from './resolve-view.ts';
import type { ScreenName } from './view.ts';

/**
 * What the way from this screen to another takes along: Kaart and Trends are about one subject. A subject without a map
 * stays behind.
 */
export function carriedTo(
  to: ScreenName,
  { screen, map, trends }: Pick<ResolvedView, 'screen' | 'map' | 'trends'>,
  { mapIndicators }: Pick<Profile, 'mapIndicators'>,
): LinkChange {
  if (screen === 'trends' && to === 'kaart') {
    const isHere = map.indicators.includes(trends.subject);
    return isHere || !mapIndicators.includes(trends.subject) ? {} : { map: { indicators: [trends.subject] } };
  }
  const [first] = map.indicators;
  return screen === 'kaart' && to === 'trends' && first !== undefined ? { trends: { subject: first } } : {};
}
