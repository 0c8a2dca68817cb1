import type { Ring } from '../area/area.ts';
import { bounds, contains, polygonArea } from '../geo/polygon.ts';
import { isInShape } from './shape.ts';
import type { Shape } from './shape.ts';

/** How a camera's own area lies in a whole area; both from 0 to 1. */
export interface WatchedShare {
  /** Part of the whole area that the camera watches: the smaller, the more a true effect is watered down. */
  readonly ofArea: number;
  /** Part of what the camera watches that lies in it. */
  readonly inArea: number;
}

/** Metres between the points by which the surface is measured. */
const step = 5;

/** Surface of what a camera watches against that of an area, by points 5 m apart; RD metres. */
export function watchedShare(camera: Shape, area: readonly Ring[]): WatchedShare {
  const box = boxOf(camera);
  let [watched, inside] = [0, 0];
  for (let x = box.minX + step / 2; x < box.maxX; x += step)
    for (let y = box.minY + step / 2; y < box.maxY; y += step) {
      if (!isInShape(camera, x, y)) continue;
      watched += 1;
      if (contains(area, x, y)) inside += 1;
    }
  const surface = polygonArea(area);
  return {
    ofArea: surface > 0 ? Math.min(1, (inside * step * step) / surface) : 0,
    inArea: watched > 0 ? inside / watched : 0,
  };
}

function boxOf(shape: Shape): { minX: number; minY: number; maxX: number; maxY: number } {
  if (shape.is === 'polygon') return bounds(shape.rings) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const { x, y, radius } = shape;
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}
