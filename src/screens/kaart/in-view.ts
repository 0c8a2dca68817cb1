import type { AreaId, Ring } from '../../domain/area/area.ts';
import { bounds, contains, type Bounds } from '../../domain/geo/polygon.ts';
import type { Rings } from '../../map/rings.ts';

/** The buurten of which something is in view (RD metres); null as long as no map says what it shows. */
export function areasInView(rings: Rings, seen: Bounds | null): ReadonlySet<AreaId> | null {
  if (seen === null) return null;
  const found = Object.entries(rings).filter(([, own]) => isInView(own, seen));
  return new Set(found.map(([id]) => id));
}

/** A corner of the one lies in the other, or their edges cross. */
function isInView(rings: readonly Ring[], seen: Bounds): boolean {
  const box = bounds(rings);
  if (box === null || !overlap(box, seen)) return false;
  if (contains(rings, (seen.minX + seen.maxX) / 2, (seen.minY + seen.maxY) / 2)) return true;
  return rings.some((ring) => ring.some((to, at) => passes(ring[at - 1] ?? ring.at(-1) ?? to, to, seen)));
}

function overlap(one: Bounds, other: Bounds): boolean {
  return one.minX <= other.maxX && one.maxX >= other.minX && one.minY <= other.maxY && one.maxY >= other.minY;
}

/** Whether an edge passes through a rectangle: what is left of it between all four sides (Liang and Barsky 1984). */
function passes(from: Ring[number], to: Ring[number], seen: Bounds): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const sides = [
    [-dx, from[0] - seen.minX],
    [dx, seen.maxX - from[0]],
    [-dy, from[1] - seen.minY],
    [dy, seen.maxY - from[1]],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [speed, room] of sides) {
    if (speed === 0 && room < 0) return false;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  return enter <= leave;
}
