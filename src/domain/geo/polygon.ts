import type { Ring } from '../area/area.ts';

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/**
 * Whether a point lies in a polygon of one or more rings, holes and separate parts in any order: it does when a ray
 * from it crosses an odd number of edges. A point on a border that two polygons share lies in exactly one of them.
 */
export function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring[ring.length - 1];
    for (const point of ring) {
      if (previous !== undefined && crosses(previous, point, x, y)) inside = !inside;
      previous = point;
    }
  }
  return inside;
}

type Point = Ring[number];

/** Whether the ray from a point to the right crosses an edge. */
function crosses(from: Point, to: Point, x: number, y: number): boolean {
  if (from[1] > y === to[1] > y) return false;
  // Always reckoned from the lower end, so that neighbours who walk the same edge in opposite directions agree.
  const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
  return x < low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
}

/** Area in square metres, holes taken off. */
export function polygonArea(rings: readonly Ring[]): number {
  return rings.reduce(
    (total, ring, index) => total + signOf(rings, index) * Math.abs(momentsOf(ring).area),
    0,
  );
}

/** Centre of mass in RD metres, holes taken off; null for rings without an area. It may lie outside a bent polygon. */
export function centroid(rings: readonly Ring[]): [x: number, y: number] | null {
  let area = 0;
  let x = 0;
  let y = 0;
  rings.forEach((ring, index) => {
    const moments = momentsOf(ring);
    const sign = signOf(rings, index) * Math.sign(moments.area);
    area += sign * moments.area;
    x += sign * moments.x;
    y += sign * moments.y;
  });
  return area > 0 ? [x / area, y / area] : null;
}

/** -1 for a hole, a ring that lies in an odd number of the others, whichever way it runs; 1 otherwise. */
function signOf(rings: readonly Ring[], index: number): 1 | -1 {
  const corner = rings[index]?.[0];
  const others = rings.filter((_, other) => other !== index);
  return corner !== undefined && contains(others, corner[0], corner[1]) ? -1 : 1;
}

/** Signed area of a ring, and its first moments, by the trapezium rule around its first corner. */
function momentsOf(ring: Ring): { area: number; x: number; y: number } {
  const [originX, originY] = ring[0] ?? [0, 0];
  let area = 0;
  let x = 0;
  let y = 0;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous !== undefined) {
      // Around a corner of its own: squares of RD metres would cost six of the digits that a number has.
      const [ax, ay, bx, by] = [
        previous[0] - originX,
        previous[1] - originY,
        point[0] - originX,
        point[1] - originY,
      ];
      const cross = ax * by - bx * ay;
      area += cross / 2;
      x += ((ax + bx) * cross) / 6;
      y += ((ay + by) * cross) / 6;
    }
    previous = point;
  }
  return { area, x: x + originX * area, y: y + originY * area };
}

/** The smallest upright rectangle around all rings; null when there is no corner. */
export function bounds(rings: readonly Ring[]): Bounds | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
  }
  return minX <= maxX ? { minX, minY, maxX, maxY } : null;
}
