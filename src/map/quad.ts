import { toWgs84 } from '../domain/geo/rd.ts';

/** Longitude and latitude in degrees (WGS84). */
export type LonLat = [longitude: number, latitude: number];

/** Four corners: lower left, upper left, upper right, lower right. */
export type Quad = [LonLat, LonLat, LonLat, LonLat];

/** The corners of an RD rectangle (metres) in WGS84. Squares of RD stand about a degree askew on a Mercator map. */
export function quad(x: number, y: number, width: number, height: number): Quad {
  return [toWgs84(x, y), toWgs84(x, y + height), toWgs84(x + width, y + height), toWgs84(x + width, y)];
}

/** RD metres to WGS84 that converts each point once: neighbouring cells share their corners. */
export function rememberedWgs84(): (x: number, y: number) => LonLat {
  const known = new Map<string, LonLat>();
  return (x, y) => {
    const key = `${x} ${y}`;
    const found = known.get(key) ?? toWgs84(x, y);
    known.set(key, found);
    return found;
  };
}
