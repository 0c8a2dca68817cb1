import { polygonArea } from '../../domain/geo/polygon.ts';
import { readPoint, writePoint } from './point.ts';

/** RD metres. */
export type Corner = [x: number, y: number];

export type OutlineProblem = 'corner' | 'few' | 'crosses' | 'flat' | 'large';

/** Above this an area is a slip: two by two kilometres, in square metres. */
const largest = 4_000_000;
/** Below this it is a line, in square metres. */
const smallest = 25;

/** Reads one corner a line; the number (from 1) of the first line that cannot be read, where there is one. */
export function readCorners(text: string): { readonly corners: Corner[]; readonly unread: number | null } {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const corners: Corner[] = [];
  let unread: number | null = null;
  lines.forEach((line, index) => {
    if (line === '') return;
    const point = readPoint(line);
    if (point === null) unread ??= index + 1;
    else corners.push([point.x, point.y]);
  });
  return { corners: withoutClosing(corners), unread };
}

export function writeCorners(corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => writePoint(x, y)).join('\n');
}

/** A polygon is often written with its first corner again at the end. */
function withoutClosing(corners: Corner[]): Corner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? corners.slice(0, -1) : corners;
}

/** What is wrong with a polygon; null where nothing is. */
export function outlineProblem(corners: readonly Corner[]): Exclude<OutlineProblem, 'corner'> | null {
  if (corners.length < 3) return 'few';
  if (crossesItself(corners)) return 'crosses';
  const surface = polygonArea([corners]);
  if (surface < smallest) return 'flat';
  return surface > largest ? 'large' : null;
}

function crossesItself(corners: readonly Corner[]): boolean {
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
