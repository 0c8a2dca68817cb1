import { cellCentre, snap, type Cell } from '../geo/cell.ts';
import type { AreaId } from './area.ts';

/** A free place: a point in RD metres with a radius in metres around it. */
export interface Around {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What is counted within: the gemeente or a part of it by its id, or a free place. */
export type Within = AreaId | Around;

/** Metres from the middle of a cell of 100 m to its corner, rounded up: a smaller circle can hold no middle of a cell. */
export const leastRadius = 71;
/** Metres: what is larger is no place but a part of the gemeente. */
export const mostRadius = 2_000;

export function isAround(within: Within): within is Around {
  return typeof within !== 'string';
}

/** Whether two choices are the same place. */
export function isSameWithin(one: Within, other: Within): boolean {
  if (!isAround(one) || !isAround(other)) return one === other;
  return one.x === other.x && one.y === other.y && one.radius === other.radius;
}

/** Whether a point counts as around another: the cell of `size` metres that holds it has its centre in the circle. */
export function countsAround(
  { x, y, radius }: Around,
  pointX: number,
  pointY: number,
  size: number,
): boolean {
  const [centreX, centreY] = cellCentre(snap(pointX, pointY, size));
  return Math.hypot(centreX - x, centreY - y) <= radius;
}

/** The cells of `size` metres of which the centre lies in the circle: what is counted around a point. */
export function cellsAround(around: Around, size: number): Cell[] {
  const { x, y, radius } = around;
  const first = snap(x - radius, y - radius, size);
  const steps = Math.ceil((2 * radius) / size) + 1;
  const along = Array.from({ length: steps }, (_, step) => step * size);
  return along
    .flatMap((up) => along.map((right): Cell => ({ x: first.x + right, y: first.y + up, size })))
    .filter((cell) => countsAround(around, ...cellCentre(cell), size));
}
