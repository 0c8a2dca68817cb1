import { toRd, toWgs84 } from '../domain/geo/rd.ts';
import type { LonLat } from './quad.ts';

/** What the map looks at: centre in RD metres and zoom of MapLibre. Null in the View is the whole gemeente. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Whole metres and hundredths of a zoom: enough to find the place again, short enough for an address. */
export function placeOf(longitude: number, latitude: number, zoom: number): MapPlace {
  const [x, y] = toRd(longitude, latitude);
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 100) / 100 };
}

export function centreOf(place: MapPlace): LonLat {
  return toWgs84(place.x, place.y);
}

/** Whether two places are the same when rounded, so that a map does not follow its own echo. */
export function isSamePlace(one: MapPlace, other: MapPlace): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
