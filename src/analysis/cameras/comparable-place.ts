import type { AreaId } from '../../domain/area/area.ts';
import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';

type Circle = Extract<Shape, { is: 'circle' }>;

/** A place without a camera: as large as the camera's area, or a whole buurt. */
export type ComparablePlace = Circle | { readonly is: 'buurt'; readonly id: AreaId };

/** Comparable places as a control: circles, or whole buurten in the order of their ids. */
export function controlOf(places: readonly ComparablePlace[]): ControlChoice {
  const ids = places.flatMap((place) => (place.is === 'buurt' ? [place.id] : []));
  const circles = places.flatMap((place) => (place.is === 'circle' ? [place] : []));
  return ids.length > 0 ? { is: 'areas', ids: ids.toSorted() } : { is: 'places', places: circles };
}
