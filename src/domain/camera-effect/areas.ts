import { cellCentre, parseCellCode } from '../geo/cell.ts';
import { bounds, contains, polygonArea } from '../geo/polygon.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Ring } from '../area/area.ts';
import type { RingBand } from './design.ts';
import { distanceFrom, isInShape } from './shape.ts';
import type { Shape } from './shape.ts';

/** What of the map belongs to what. */
export interface Zones {
  readonly treatment: Shape;
  readonly rings: readonly RingBand[];
  /** What other cameras watch. */
  readonly others: readonly Shape[];
  readonly control: readonly Shape[];
  /** Outline of what the data cover; null where that is not known. */
  readonly covered: readonly Ring[] | null;
}

/** Where a cell counts; a number is the ring, from 0. */
export type CellRole = 'treatment' | number | 'control' | 'other-camera' | null;

/** Codes of the cells per area, and how many went to another camera instead of a ring or the control. */
export interface CellPlan {
  readonly treatment: readonly string[];
  readonly rings: readonly (readonly string[])[];
  readonly control: readonly string[];
  readonly lostToOthers: number;
}

export type ZonesRefusal =
  /** Places in the list of other cameras that watch a part of the same area. */
  | { readonly why: 'overlaps-camera'; readonly others: readonly number[] }
  | { readonly why: 'outside-data' }
  /** No cell of this size has its centre in the treatment area. */
  | { readonly why: 'too-coarse'; readonly cellSize: number }
  /** A ring that is no ring, or that overlaps the treatment area or another one. */
  | { readonly why: 'rings-overlap' };

/** How coarse the cells are against the area that is looked at. */
export interface Coarseness {
  readonly cellSize: number;
  readonly cells: number;
  /** Surface of those cells over that of the area: near 1 when the area is well followed. */
  readonly surfaceRatio: number;
}

/**
 * Whether the areas can be told apart with cells of `size` metres, and how coarsely. Refused where the treatment area
 * overlaps what another camera watches, lies (partly) outside the data, holds no cell, or where rings overlap.
 */
export function checkZones(zones: Zones, size: number): Result<Coarseness, ZonesRefusal> {
  if (!areRingsApart(zones)) return fail({ why: 'rings-overlap' });
  const centres = centresIn(zones.treatment, size);
  if (centres.length === 0) return fail({ why: 'too-coarse', cellSize: size });
  const { covered } = zones;
  if (covered !== null && !centres.every(([x, y]) => contains(covered, x, y)))
    return fail({ why: 'outside-data' });
  const others = zones.others.flatMap((other, index) =>
    centres.some(([x, y]) => isInShape(other, x, y)) ? [index] : [],
  );
  if (others.length > 0) return fail({ why: 'overlaps-camera', others });
  const surfaceRatio = (centres.length * size * size) / surfaceOf(zones.treatment);
  return ok({ cellSize: size, cells: centres.length, surfaceRatio });
}

/**
 * Where a point counts, the centre of its cell that is. In this order: the treatment area, what another camera
 * watches (nowhere), a ring, the control; so no ring overlaps another camera, and the control no ring.
 */
export function roleAt(zones: Zones, x: number, y: number): CellRole {
  if (isInShape(zones.treatment, x, y)) return 'treatment';
  if (zones.others.some((other) => isInShape(other, x, y))) return 'other-camera';
  const distance = distanceFrom(zones.treatment, x, y);
  const ring = zones.rings.findIndex(({ inner, outer }) => distance > inner && distance <= outer);
  if (ring >= 0) return ring;
  return zones.control.some((shape) => isInShape(shape, x, y)) ? 'control' : null;
}

/** Sorts cells by where they count; a code that cannot be read counts nowhere. */
export function planCells(codes: readonly string[], zones: Zones): CellPlan {
  const roles = codes.map((code) => {
    const cell = parseCellCode(code);
    return cell === null ? null : roleAt(zones, ...cellCentre(cell));
  });
  const of = (role: CellRole): string[] => codes.filter((_, index) => roles[index] === role);
  return {
    treatment: of('treatment'),
    rings: zones.rings.map((_, ring) => of(ring)),
    control: of('control'),
    lostToOthers: of('other-camera').length,
  };
}

function areRingsApart({ treatment, rings }: Zones): boolean {
  const first = treatment.is === 'circle' ? treatment.radius : 0;
  const inOrder = rings.toSorted((a, b) => a.inner - b.inner);
  return inOrder.every(
    ({ inner, outer }, index) => outer > inner && inner >= (inOrder[index - 1]?.outer ?? first),
  );
}

/** Centres of the cells of the grid that lie in a shape. */
function centresIn(shape: Shape, size: number): [x: number, y: number][] {
  const box = boxOf(shape);
  const centres: [number, number][] = [];
  for (let x = (Math.floor(box.minX / size) + 0.5) * size; x <= box.maxX; x += size)
    for (let y = (Math.floor(box.minY / size) + 0.5) * size; y <= box.maxY; y += size)
      if (isInShape(shape, x, y)) centres.push([x, y]);
  return centres;
}

function boxOf(shape: Shape): { minX: number; minY: number; maxX: number; maxY: number } {
  if (shape.is === 'polygon') return bounds(shape.rings) ?? { minX: 0, minY: 0, maxX: -1, maxY: -1 };
  const { x, y, radius } = shape;
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

function surfaceOf(shape: Shape): number {
  return shape.is === 'circle' ? Math.PI * shape.radius ** 2 : polygonArea(shape.rings);
}
