import { isAround, isFree, type Within } from '../domain/area/within.ts';
import type { Municipality } from '../policy/municipality.ts';
import { ownAreaOf } from '../policy/own-areas.ts';
import { spotName } from '../policy/spots.ts';
import { plek } from '../text/nl/plek.ts';

/** The name of a place; null for the whole gemeente, which goes without saying. */
export function withinName(municipality: Municipality, within: Within): string | null {
  const own = isFree(within) ? ownAreaOf(municipality, within) : null;
  if (own !== null) return own.name;
  if (isAround(within)) return plek.around(spotName(municipality, within), within.radius);
  if (isFree(within)) return plek.drawn;
  if (within === municipality.profile.id) return null;
  const area = municipality.areas.find(({ id }) => id === within);
  if (area === undefined) return within;
  // A kern is often called as its gemeente.
  return area.level === 'kern' ? plek.kern(area.name) : area.name;
}
