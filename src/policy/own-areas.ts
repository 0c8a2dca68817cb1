import { shortOutlineProblem, type OutlineFault } from '../domain/geo/outline.ts';
import { contains } from '../domain/geo/polygon.ts';
import { cellCentre } from '../domain/geo/cell.ts';
import { cellsIn, isAround, isSameWithin, mostOutline, type FreeWithin } from '../domain/area/within.ts';
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

export type FreeProblem = OutlineFault | 'many' | 'outside' | 'empty';

/** Why nothing can be counted of a free place, over cells of `size` metres; null where it can. */
export function freeProblem(
  within: FreeWithin,
  size: 100 | 500,
  { rings }: Pick<Municipality, 'rings'>,
): FreeProblem | null {
  const fault = isAround(within) ? null : shortOutlineProblem(within.corners, mostOutline);
  if (fault !== null) return fault;
  const cells = cellsIn(within, size);
  if (cells.length === 0) return 'empty';
  const parts = Object.values(rings);
  const isInside = cells.some((cell) => parts.some((own) => contains(own, ...cellCentre(cell))));
  return isInside ? null : 'outside';
}
