import type { Ring } from '../area/area.ts';
import { polygonArea } from './polygon.ts';

export type OutlineFault = 'few' | 'crosses' | 'flat' | 'large';

type Corner = Ring[number];

/** Above this an area is a slip: two by two kilometres, in square metres. */
const largest = 4_000_000;
/** Below this it is a line, in square metres. */
const smallest = 25;

/** As many corners as a person puts down, and as an address holds. */
const mostCorners = 40;

/** What is wrong with a polygon of RD corners that need not be closed; null where nothing is. `most` is in square metres. */
export function outlineProblem(corners: Ring, most = largest): OutlineFault | null {
  if (corners.length < 3) return 'few';
  if (crossesItself(corners)) return 'crosses';
  const surface = polygonArea([corners]);
  if (surface < smallest) return 'flat';
  return surface > most ? 'large' : null;
}

/** The same, for an outline that has to fit in an address. */
export function shortOutlineProblem(corners: Ring, most = largest): OutlineFault | 'many' | null {
  return corners.length > mostCorners ? 'many' : outlineProblem(corners, most);
}

function crossesItself(corners: Ring): boolean {
  const edges = corners.map((from, index) => [from, corners[(index + 1) % corners.length] ?? from] as const);
  return edges.some(([a, b], one) =>
    edges.some(([c, d], other) => {
      const isNext = other - one === 1 || (one === 0 && other === edges.length - 1);
      return other > one && !isNext && doCross(a, b, c, d);
    }),
  );
}

/** Whether two stretches share a point, ends included. */
function doCross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isBetween(a, b, c)) ||
    (abd === 0 && isBetween(a, b, d)) ||
    (cda === 0 && isBetween(c, d, a)) ||
    (cdb === 0 && isBetween(c, d, b))
  );
}

/** On which side of the line from a to b a point lies; 0 on it. */
function side(a: Corner, b: Corner, point: Corner): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function isBetween(a: Corner, b: Corner, [x, y]: Corner): boolean {
  return (
    x >= Math.min(a[0], b[0]) &&
    x <= Math.max(a[0], b[0]) &&
    y >= Math.min(a[1], b[1]) &&
    y <= Math.max(a[1], b[1])
  );
}
