import type { AreaId, Ring } from '../domain/area/area.ts';
import { contains } from '../domain/geo/polygon.ts';

/** RD rings (metres) per area; more than one ring are parts or holes, told apart by the even-odd rule. */
export type Rings = Readonly<Record<AreaId, readonly Ring[]>>;

/** The x at which the rings of one area cross a horizontal line, ascending: between an odd and an even one lies the area. */
export function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      const a = ring[index];
      const b = ring[(index + 1) % ring.length];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      // Always from the lower end, so that neighbours who walk the same edge in opposite directions agree.
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      found.push(low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]));
    }
  }
  return found.sort((left, right) => left - right);
}

/** The area whose rings hold an RD point (metres), or null; the first one when lines overlap. */
export function areaAt(rings: Rings, x: number, y: number): AreaId | null {
  for (const [id, parts] of Object.entries(rings)) {
    if (contains(parts, x, y)) return id;
  }
  return null;
}
