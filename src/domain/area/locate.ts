import { bounds, contains } from '../geo/polygon.ts';
import type { Bounds } from '../geo/polygon.ts';
import type { AreaId, Ring } from './area.ts';

/** Finds the area of a point in RD metres; null outside all of them. */
export type Locator = (x: number, y: number) => AreaId | null;

interface Outline {
  readonly id: AreaId;
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
}

/**
 * A locator over areas of one level. Never two areas for one point: a point on a shared border belongs to one side,
 * and where generalised outlines overlap the area with the lowest id has it. Generalised outlines can be hundreds of
 * metres off, so what comes from here is derived and must be marked so; a record's own code goes first.
 */
export function createLocator(rings: Readonly<Record<AreaId, readonly Ring[]>>): Locator {
  const outlines = Object.entries(rings)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([id, own]): Outline[] => {
      const around = bounds(own);
      return around === null ? [] : [{ id, rings: own, bounds: around }];
    });
  return (x, y) =>
    outlines.find((outline) => isAround(outline.bounds, x, y) && contains(outline.rings, x, y))?.id ?? null;
}

/** The area of one point; for many points, make one locator. */
export function locate(
  rings: Readonly<Record<AreaId, readonly Ring[]>>,
  x: number,
  y: number,
): AreaId | null {
  return createLocator(rings)(x, y);
}

function isAround(box: Bounds, x: number, y: number): boolean {
  return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
}
