import { bounds } from '../domain/geo/polygon.ts';
import { toWgs84 } from '../domain/geo/rd.ts';
import type { Municipality } from './municipality.ts';

/** The middle of the box around the municipality, in degrees of WGS84; null where no outline is known. */
export function middleOf({
  rings,
}: Pick<Municipality, 'rings'>): { readonly longitude: number; readonly latitude: number } | null {
  const box = bounds(Object.values(rings).flat());
  if (box === null) return null;
  const [longitude, latitude] = toWgs84((box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2);
  return { longitude, latitude };
}
