import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Municipality } from '../policy/municipality.ts';

/**
 * What Trends opens at, by its id: the headline indicator of the first priority that a series counts here, and where
 * there is none all that the police counts.
 */
export function openingSubject(
  { profile, priorities, indicators, rings }: OpeningOf,
  series: readonly Pick<SeriesInfo, 'areas' | 'kinds'>[],
): string {
  const isHere = (area: string): boolean => area === profile.id || rings[area] !== undefined;
  const counted = new Set(series.filter(({ areas }) => areas.some(isHere)).flatMap(({ kinds }) => kinds));
  const opening = priorities
    .flatMap(({ headline }) => indicators.filter(({ id }) => id === headline))
    .find(({ kinds }) => kinds.some((kind) => counted.has(kind)));
  return opening?.id ?? profile.totalKind;
}

/** What it follows from. */
export type OpeningOf = Pick<Municipality, 'profile' | 'priorities' | 'indicators' | 'rings'>;
