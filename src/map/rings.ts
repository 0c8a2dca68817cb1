import type { AreaId, Ring } from '../domain/area/area.ts';

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
      found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  return found.sort((left, right) => left - right);
}

/** Whether an RD point lies in the rings of one area. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  return crossings(rings, y).filter((crossing) => crossing > x).length % 2 === 1;
}

/** The area whose rings hold an RD point (metres), or null; the first one when lines overlap. */
export function areaAt(rings: Rings, x: number, y: number): AreaId | null {
  for (const [id, parts] of Object.entries(rings)) {
    if (isInside(parts, x, y)) return id;
  }
  return null;
}
