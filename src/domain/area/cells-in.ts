/** What is counted of a free place. */
import { cellCentre, snap, type Cell } from '../geo/cell.ts';
import { bounds, contains, type Bounds } from '../geo/polygon.ts';
import { isAround, type FreeWithin } from './within.ts';

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
