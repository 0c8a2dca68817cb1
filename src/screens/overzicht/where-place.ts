import { centroid } from '../../domain/geo/polygon.ts';
import type { Municipality } from '../../policy/municipality.ts';

/** Zoom at which a town of some ten thousands fills the small map. */
const townZoom = 11.5;

/**
 * Where the small map looks: the middle of where people live (RD metres), from the inhabitants per buurt. Null, the
 * whole gemeente, where those are not known.
 */
export function wherePlace(
  municipality: Municipality,
): { readonly x: number; readonly y: number; readonly zoom: number } | null {
  let people = 0;
  let x = 0;
  let y = 0;
  for (const { area, inhabitants } of municipality.population) {
    const rings = municipality.rings[area];
    const middle = rings === undefined ? null : centroid(rings);
    if (middle === null) continue;
    people += inhabitants;
    x += inhabitants * middle[0];
    y += inhabitants * middle[1];
  }
  return people === 0 ? null : { x: x / people, y: y / people, zoom: townZoom };
}
