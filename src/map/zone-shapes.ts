import type { AreaId, Ring } from '../domain/area/area.ts';
import type { Place } from '../domain/camera-effect/design.ts';
import { distanceFrom } from '../domain/camera-effect/shape.ts';
import type { Shape } from '../domain/camera-effect/shape.ts';
import { bounds, centroid } from '../domain/geo/polygon.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import type { Rings } from './rings.ts';

/** The areas of an evaluation as outlines in RD metres. */
export interface ZoneShapes {
  readonly treatment: readonly Ring[];
  /** Innermost first: the outer outline of a band, or the outlines of whole areas. */
  readonly rings: readonly (readonly Ring[])[];
  readonly control: readonly (readonly Ring[])[];
  /** What other cameras watch: nothing counts there. */
  readonly others: readonly (readonly Ring[])[];
  /** The middle of the treatment area. */
  readonly centre: readonly [x: number, y: number];
}

/** Points on the outline of a circle or a band. */
const outlinePoints = 144;

/** The outlines of a design. `areas` has the RD rings of the buurten that a design by whole areas names. */
export function zoneShapes(
  place: Place,
  control: readonly Shape[],
  others: readonly Shape[],
  areas: Rings,
): ZoneShapes {
  const ofAreas = (ids: readonly AreaId[]): Ring[] => ids.flatMap((id) => areas[id] ?? []);
  const treatment = place.is === 'cells' ? outlineOf(place.treatment) : ofAreas(place.treatment);
  const rings =
    place.is === 'cells'
      ? place.rings.map(({ outer }) => [outlineAt(place.treatment, outer)])
      : place.rings.map(ofAreas);
  return {
    treatment,
    rings,
    control: control.map(outlineOf),
    others: others.map(outlineOf),
    centre: middleOf(treatment),
  };
}

/** A shape as rings. */
export function outlineOf(shape: Shape): readonly Ring[] {
  return shape.is === 'polygon' ? shape.rings : [outlineAt(shape, shape.radius)];
}

/**
 * Where points lie `distance` metres from a shape, as it is seen from its middle; of a deeply bent polygon the nooks
 * are filled. For drawing: what counts is settled by distance itself.
 */
export function outlineAt(shape: Shape, distance: number): Ring {
  const [x, y] = shape.is === 'circle' ? [shape.x, shape.y] : middleOf(shape.rings);
  return Array.from({ length: outlinePoints }, (_, index) => {
    const angle = (2 * Math.PI * index) / outlinePoints;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reach = reachAlong(shape, distance, x, y, dx, dy);
    return [x + reach * dx, y + reach * dy] as const;
  });
}

/** The farthest point along a ray that lies within `distance` of the shape, in metres from its start. */
function reachAlong(shape: Shape, distance: number, x: number, y: number, dx: number, dy: number): number {
  if (shape.is === 'circle') return distance;
  const holds = (reach: number): boolean => distanceFrom(shape, x + reach * dx, y + reach * dy) <= distance;
  const box = bounds(shape.rings);
  let outside = distance + (box === null ? 0 : Math.hypot(box.maxX - box.minX, box.maxY - box.minY));
  const step = outside / 128;
  while (outside > 0 && !holds(outside)) outside -= step;
  let [inside, beyond] = [Math.max(0, outside), outside + step];
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + beyond) / 2;
    if (holds(middle)) inside = middle;
    else beyond = middle;
  }
  return inside;
}

function middleOf(rings: readonly Ring[]): [x: number, y: number] {
  const box = bounds(rings);
  return centroid(rings) ?? (box === null ? [0, 0] : [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]);
}

/** What a map of the zones must hold: everything, or what lies around the camera, with some room. RD metres. */
export function zoneBounds(zones: ZoneShapes, view: 'near' | 'all'): Bounds {
  const near = [...zones.treatment, ...zones.rings.flat()];
  const rings = view === 'near' ? near : [...near, ...zones.control.flat()];
  const [x, y] = zones.centre;
  const box = bounds(rings) ?? { minX: x - 500, minY: y - 500, maxX: x + 500, maxY: y + 500 };
  const room = 0.08 * Math.max(box.maxX - box.minX, box.maxY - box.minY);
  return { minX: box.minX - room, minY: box.minY - room, maxX: box.maxX + room, maxY: box.maxY + room };
}
