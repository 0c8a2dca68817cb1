import { circle, featureCollection, polygon } from '@turf/turf';
import type { AreaId } from '../domain/area/area.ts';
import { boundsOf, cellsIn } from '../domain/area/cells-in.ts';
import { isAround, type FreeWithin } from '../domain/area/within.ts';
import type { Cell } from '../domain/geo/cell.ts';
import { bounds, type Bounds } from '../domain/geo/polygon.ts';
import { toWgs84 } from '../domain/geo/rd.ts';
import type { Rings } from './rings.ts';

/** A free place, and the side in metres of the cells that are counted for it. */
export interface FreePlace {
  readonly place: FreeWithin;
  readonly cellSize: number;
}

type Part = { readonly part: 'circle' | 'cell' };
type Shapes = GeoJSON.FeatureCollection<GeoJSON.Polygon, Part>;

/** What a person chose and the cells that stand for it, in WGS84; nothing without one. */
export function freePlaceShapes(free: FreePlace | null): Shapes {
  if (free === null) return featureCollection([]);
  const { place, cellSize } = free;
  return featureCollection([...cellsIn(place, cellSize).map(cellShape), edgeOf(place)]);
}

/** Its edge as it was chosen, round or drawn. */
function edgeOf(place: FreeWithin): Shapes['features'][number] {
  const properties = { part: 'circle' } as const;
  if (isAround(place))
    return circle(toWgs84(place.x, place.y), place.radius, { steps: 64, units: 'meters', properties });
  const ring = [...place.corners, ...place.corners.slice(0, 1)];
  return polygon([ring.map(([x, y]) => toWgs84(x, y))], properties);
}

function cellShape({ x, y, size }: Cell): Shapes['features'][number] {
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const;
  return polygon([corners.map(([east, north]) => toWgs84(east, north))], { part: 'cell' } as const);
}

/** Metres of ground around what is chosen, so that it is seen where it lies. */
const marginOf = { buurt: 100, free: 150 } as const;

/** What the map shows when nobody moved it, in RD metres: what is chosen; null is the whole gemeente. */
export function focusOf(rings: Rings, selected: AreaId | null, free: FreePlace | null): Bounds | null {
  if (free !== null) {
    return wider(boundsOf(free.place), marginOf.free);
  }
  const box = selected === null ? null : bounds(rings[selected] ?? []);
  return box === null ? null : wider(box, marginOf.buurt);
}

function wider({ minX, minY, maxX, maxY }: Bounds, by: number): Bounds {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}
