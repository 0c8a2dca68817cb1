import { distanceFrom, isInShape } from '../domain/camera-effect/shape.ts';
import type { Shape } from '../domain/camera-effect/shape.ts';
import { bounds } from '../domain/geo/polygon.ts';
import type { DrawnPlace, Zone } from './question.ts';

/** Metres between the points by which a surface is measured. */
const step = 25;

/**
 * Surface in square metres of a zone, by points 25 m apart; infinite for whole areas, which are never finer than a
 * buurt. The gate holds it against the finest cell that may be shown.
 */
export function zoneSurface({ place, minus }: Zone): number {
  if (place.is === 'areas') return Number.POSITIVE_INFINITY;
  const shape = place.is === 'shape' ? place.shape : place.of;
  const box = boxOf(shape, place.is === 'shape' ? 0 : place.outer);
  let points = 0;
  for (let x = box.minX + step / 2; x < box.maxX; x += step)
    for (let y = box.minY + step / 2; y < box.maxY; y += step)
      if (isInDrawn(place, x, y) && !minus.some((other) => isInDrawn(other, x, y))) points += 1;
  return points * step * step;
}

/** Whether a point lies in a circle or polygon, or in a ring around one. */
export function isInDrawn(place: DrawnPlace, x: number, y: number): boolean {
  if (place.is === 'shape') return isInShape(place.shape, x, y);
  const distance = distanceFrom(place.of, x, y);
  return distance > place.inner && distance <= place.outer;
}

function boxOf(
  shape: Shape,
  around: number,
): { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number } {
  if (shape.is === 'circle') {
    const reach = around > 0 ? around : shape.radius;
    return {
      minX: shape.x - reach,
      minY: shape.y - reach,
      maxX: shape.x + reach,
      maxY: shape.y + reach,
    };
  }
  const box = bounds(shape.rings) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return {
    minX: box.minX - around,
    minY: box.minY - around,
    maxX: box.maxX + around,
    maxY: box.maxY + around,
  };
}
