import type { SinceRow } from '../analysis/since/since.ts';
import { timeOf, type Days } from '../domain/time/day.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { linkTo } from '../view/links.ts';
import type { View } from '../view/view.ts';

/**
 * The way from an indicator on some days to its map and its trend of those very days: days that are whole months are the
 * period of those screens. Null for what has no map, and in openbaar for what no map shows in one.
 */
export function sinceLinks(
  view: View,
  { profile }: Pick<Municipality, 'profile'>,
  { indicator }: Pick<SinceRow, 'indicator'>,
  days: Days,
  audience: Audience,
): { readonly map: string | null; readonly trend: string } {
  const { span, days: parts = null } = timeOf(days);
  const time = parts === null ? { period: span, days: null } : { days: parts };
  const isOnMap =
    profile.mapIndicators.includes(indicator) &&
    (audience === 'driehoek' || (parts === null && [3, 12].includes(monthsIn(span))));
  return {
    map: isOnMap
      ? linkTo(view, 'kaart', { ...time, within: null, map: { indicators: [indicator], place: null } })
      : null,
    trend: linkTo(view, 'trends', { ...time, within: null, trends: { subject: indicator } }),
  };
}
