import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Ask, Known } from '../known.ts';

/** An indicator over some months, by place. */
export interface PlacesRequest {
  /** Its id. */
  readonly indicator: string;
  readonly span: Span;
  /** Metres that the density is smoothed over: that of the map which the place is named under. */
  readonly sigma: number;
}

/** The two answers that a place is read from. */
export interface AskedPlaces {
  readonly areas: Answer | Unavailable;
  readonly density: Answer | Unavailable;
}

/** Asks the buurten and the density of the map, as the map does; null of an indicator that is not there. */
export async function* askPlaces(
  { indicator: id, span, sigma }: PlacesRequest,
  { municipality }: Known,
  ask: Ask,
): AsyncGenerator<{ readonly progress: number; readonly soFar: null }, AskedPlaces | null, void> {
  const indicator = municipality.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;
  const asked = { kinds: indicator.kinds, within: municipality.profile.id, span };
  const areas = await ask({ ...asked, by: 'area', level: 'buurt' });
  yield { progress: 0.5, soFar: null };
  return { areas, density: await ask({ ...asked, by: 'density', sigma }) };
}
