import type { Ring } from '../area/area.ts';
import { contains } from '../geo/polygon.ts';

/** A piece of the map in RD metres. */
export type Shape =
  | { readonly is: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly is: 'polygon'; readonly rings: readonly Ring[] };

/** Whether a point lies in a shape; the edge of a circle belongs to it. */
export function isInShape(shape: Shape, x: number, y: number): boolean {
  if (shape.is === 'polygon') return contains(shape.rings, x, y);
  return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
}

/** Metres from the centre of a circle, or from the outline of a polygon (0 inside it). */
export function distanceFrom(shape: Shape, x: number, y: number): number {
  if (shape.is === 'circle') return Math.hypot(x - shape.x, y - shape.y);
  if (contains(shape.rings, x, y)) return 0;
  return Math.min(Number.POSITIVE_INFINITY, ...shape.rings.map((ring) => toOutline(ring, x, y)));
}

function toOutline(ring: Ring, x: number, y: number): number {
  return ring.reduce((least, to, index) => {
    const from = ring[index - 1] ?? ring[ring.length - 1] ?? to;
    return Math.min(least, toEdge(from, to, x, y));
  }, Number.POSITIVE_INFINITY);
}

function toEdge(from: Ring[number], to: Ring[number], x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - part * dx, y - from[1] - part * dy);
}
