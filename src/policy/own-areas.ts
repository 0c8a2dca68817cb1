import { isSameWithin, type FreeWithin } from '../domain/area/within.ts';
import type { Municipality } from './municipality.ts';

/** Characters of a name: it stands in a list and above a chart. */
export const longestAreaName = 60;

/** A place that the team gave a name. */
export interface OwnArea {
  readonly id: string;
  readonly name: string;
  readonly within: FreeWithin;
}

/** The own area that is this very place; null where it has no name. */
export function ownAreaOf({ ownAreas }: Pick<Municipality, 'ownAreas'>, within: FreeWithin): OwnArea | null {
  return ownAreas.find((area) => isSameWithin(area.within, within)) ?? null;
}
