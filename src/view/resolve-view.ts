import { isLocal, type AreaLevel } from '../domain/area/area.ts';
import { isFree, type Within } from '../domain/area/within.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import { audienceFor } from '../domain/privacy/audience.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { defaultPeriod, periodInView } from '../domain/time/default-period.ts';
import { isWholeQuarters, isWholeYears } from '../domain/time/quarter.ts';
import { month, monthsIn, yearOf, type Month, type Span } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { openingSubject, type OpeningOf } from './opening-subject.ts';
import { policeTotal } from './parts.ts';
import type { View } from './view.ts';
import { wantedAudience } from './wanted-audience.ts';

/** What the View needs to know of the data that are open. */
export interface OpenData {
  /** The audience that the page opens with. */
  readonly opensAt: Audience;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly series: readonly Pick<SeriesInfo, 'areas' | 'kinds'>[];
}

/** A View with every default filled in from the data. */
export interface ResolvedView extends View {
  readonly municipality: string;
  readonly audience: Audience;
  readonly period: Span;
  readonly within: Within;
}

/**
 * Fills in what the View leaves open. A URL may lower the audience, never raise it: driehoek needs driehoek data.
 * A screen for everybody lowers it too. In openbaar a period is always one that is published: the last four complete
 * quarters, or on the map one calendar quarter or year. A free place is for the driehoek only: in openbaar it is the
 * gemeente, and so is an area that is no part of it.
 */
export function resolveView(
  view: View,
  municipality: OpeningOf & Pick<Municipality, 'areas'>,
  data: OpenData,
): ResolvedView {
  const { profile, areas } = municipality;
  const audience = audienceFor(data.opensAt, wantedAudience(view));
  const period = view.period ?? periodInView(data);
  return {
    ...view,
    municipality: profile.id,
    audience,
    // Days that a person chose freely are never public.
    days: audience === 'driehoek' ? view.days : null,
    period: audience === 'openbaar' ? openbaarPeriod(view, period, data) : period,
    within: mayCount(view.within, areas, audience) ? view.within : profile.id,
    map: {
      ...view.map,
      indicators: view.map.indicators.length > 0 ? view.map.indicators : profile.mapIndicators.slice(0, 1),
    },
    trends: { ...view.trends, subject: subjectOf(view, municipality, data) },
  };
}

/** The subject of Trends as the data name it. */
function subjectOf({ trends }: View, municipality: OpeningOf, { series }: OpenData): string {
  if (trends.subject === '') return openingSubject(municipality, series);
  return trends.subject === policeTotal ? municipality.profile.totalKind : trends.subject;
}

/** The period that was chosen for all screens, or the one that the page opens with: where a screen shows another, it says so. */
export function chosenPeriod(view: View, data: OpenData): Span {
  return view.period ?? defaultPeriod(audienceFor(data.opensAt, view.audience), data);
}

/** Whether a place can be told of: a part of the gemeente, or for the driehoek a free place. */
function mayCount(place: Within | null, areas: Municipality['areas'], audience: Audience): place is Within {
  if (place === null) return false;
  if (isFree(place)) return audience === 'driehoek';
  // A kern is a sum of buurten, and is published nowhere.
  const isOpen = (level: AreaLevel): boolean => audience === 'driehoek' || level !== 'kern';
  return areas.some(({ id, level }) => id === place && isLocal(level) && isOpen(level));
}

function openbaarPeriod(view: View, period: Span, data: OpenData): Span {
  if (view.screen !== 'kaart') return defaultPeriod('openbaar', data);
  const last = data.lastMonth;
  const isOne =
    (isWholeYears(period) && monthsIn(period) === 12) || (isWholeQuarters(period) && monthsIn(period) === 3);
  return isOne && period.to <= last ? period : lastCompleteYear(Math.min(period.to, last));
}

/** The last calendar year that is over by the end of a month. */
function lastCompleteYear(end: Month): Span {
  const year = end === month(yearOf(end), 12) ? yearOf(end) : yearOf(end) - 1;
  return { from: month(year, 1), to: month(year, 12) };
}
