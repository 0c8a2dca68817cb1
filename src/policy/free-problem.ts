import { cellsIn } from '../domain/area/cells-in.ts';
import { isAround, mostOutline, type FreeWithin } from '../domain/area/within.ts';
import { cellCentre } from '../domain/geo/cell.ts';
import { shortOutlineProblem, type OutlineFault } from '../domain/geo/outline.ts';
import { contains } from '../domain/geo/polygon.ts';
import type { Municipality } from './municipality.ts';

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
