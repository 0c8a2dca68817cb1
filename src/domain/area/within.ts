import { cellCentre, snap, type Cell } from '../geo/cell.ts';
import { bounds, contains, type Bounds } from '../geo/polygon.ts';
import type { AreaId, Ring } from './area.ts';

/** A free place: a point in RD metres with a radius in metres around it. */
export interface Around {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A free place that a person drew: its corners in whole RD metres, not closed. */
export interface Outline {
  readonly corners: Ring;
}

export type FreeWithin = Around | Outline;

/** What is counted within: the gemeente or a part of it by its id, or a free place. */
export type Within = AreaId | FreeWithin;

/** Metres from the middle of a cell of 100 m to its corner, rounded up: a smaller circle can hold no middle of a cell. */
export const leastRadius = 71;
/** Metres: what is larger is no place but a part of the gemeente. */
export const mostRadius = 2_000;
/** Square metres: a drawn place may be as large as the largest circle. */
export const mostOutline = Math.round(Math.PI * mostRadius ** 2);

/** Whether a place is one that a person laid somewhere, and no part of the gemeente. */
export function isFree(within: Within): within is FreeWithin {
  return typeof within !== 'string';
}

export function isAround(within: Within): within is Around {
  return isFree(within) && 'radius' in within;
}

/** Whether two choices are the same place. */
export function isSameWithin(one: Within, other: Within): boolean {
  if (!isFree(one) || !isFree(other)) return one === other;
  return freeKey(one) === freeKey(other);
}

/** A free place in one word, the same for the same place. */
export function freeKey(place: FreeWithin): string {
  if (isAround(place)) return `${place.x}/${place.y}/${place.radius}`;
  return place.corners.map((corner) => corner.join('/')).join(',');
}

/** Whether a point counts as in a free place: the cell of `size` metres that holds it has its centre there. */
export function countsIn(place: FreeWithin, pointX: number, pointY: number, size: number): boolean {
  const [centreX, centreY] = cellCentre(snap(pointX, pointY, size));
  return isAround(place)
    ? Math.hypot(centreX - place.x, centreY - place.y) <= place.radius
    : contains([place.corners], centreX, centreY);
}

/** The smallest upright rectangle around a free place, in RD metres. */
export function boundsOf(place: FreeWithin): Bounds {
  if (!isAround(place)) return bounds([place.corners]) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const { x, y, radius } = place;
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

/** The cells of `size` metres of which the centre lies in a free place: what is counted of it. */
export function cellsIn(place: FreeWithin, size: number): Cell[] {
  const { minX, minY, maxX, maxY } = boundsOf(place);
  const first = snap(minX, minY, size);
  const along = (from: number, to: number): number[] =>
    Array.from({ length: Math.floor((to - from) / size) + 1 }, (_, step) => from + step * size);
  return along(first.y, maxY)
    .flatMap((y) => along(first.x, maxX).map((x): Cell => ({ x, y, size })))
    .filter((cell) => countsIn(place, ...cellCentre(cell), size));
}
