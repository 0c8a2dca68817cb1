import type { Ring } from '../domain/area/area.ts';
import { toWgs84 } from '../domain/geo/rd.ts';
import { bounds, contains } from '../domain/geo/polygon.ts';
import type { MapPlace } from './camera-place.ts';
import { diagonals } from './cell-marks.ts';
import type { LonLat } from './quad.ts';
import type { ZoneCell } from './zone-cells.ts';
import { cellLooks } from './zone-look.ts';
import type { ZoneShapes } from './zone-shapes.ts';
import { zoneBounds } from './zone-shapes.ts';

type Segment = readonly [from: LonLat, to: LonLat];
type Point = readonly [x: number, y: number];

/** Rings in WGS84, ending where they began. */
export function pathsOf(rings: readonly Ring[]): LonLat[][] {
  return rings.map((ring) => {
    const points = ring.map(([x, y]) => toWgs84(x, y));
    const [first] = points;
    return first === undefined ? [] : [...points, first];
  });
}

/** An outline as dashes of `dash` metres with gaps as long, in WGS84. */
export function dashesOf(rings: readonly Ring[], dash: number): Segment[] {
  return rings.flatMap((ring) => {
    const found: Segment[] = [];
    let walked = 0;
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      for (const [start, end] of dashesBetween(walked, walked + length, dash)) {
        found.push([along(from, to, (start - walked) / length), along(from, to, (end - walked) / length)]);
      }
      walked += length;
    });
    return found;
  });
}

/** The stretches of an edge from `start` to `end` (metres along the outline) that are drawn. */
function dashesBetween(start: number, end: number, dash: number): (readonly [number, number])[] {
  const first = Math.floor(start / (2 * dash));
  const count = Math.max(0, Math.ceil(end / (2 * dash)) - first);
  return Array.from({ length: count }, (_, index) => {
    const from = (first + index) * 2 * dash;
    return [Math.max(start, from), Math.min(end, from + dash)] as const;
  }).filter(([from, to]) => to > from);
}

function along(from: Point, to: Point, share: number): LonLat {
  return toWgs84(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]));
}

/** Dots on a grid of `spacing` metres in the control, where no other zone is, in WGS84. */
export function controlDots({ treatment, rings, control, others }: ZoneShapes, spacing: number): LonLat[] {
  const taken = [treatment, ...rings, ...others];
  const seen = new Set<string>();
  return control.flatMap((area) => {
    const box = bounds(area);
    if (box === null) return [];
    const found: LonLat[] = [];
    for (let x = Math.ceil(box.minX / spacing) * spacing; x <= box.maxX; x += spacing) {
      for (let y = Math.ceil(box.minY / spacing) * spacing; y <= box.maxY; y += spacing) {
        const key = `${x} ${y}`;
        if (seen.has(key) || !contains(area, x, y) || taken.some((zone) => contains(zone, x, y))) continue;
        seen.add(key);
        found.push(toWgs84(x, y));
      }
    }
    return found;
  });
}

/** The sign in a filled cell, or the hatching of one that is withheld, in WGS84. */
export function cellLines({ x, y, size, look }: ZoneCell): Segment[] {
  const ground = ([from, to]: readonly [Point, Point]): Segment => [toWgs84(...from), toWgs84(...to)];
  if (look === 'withheld') return diagonals(x, y, size).map(ground);
  const { sign } = cellLooks[look];
  if (sign === '') return [];
  const [east, north, half] = [x + size / 2, y + size / 2, size / 6];
  const across = ground([
    [east - half, north],
    [east + half, north],
  ]);
  const upright = ground([
    [east, north - half],
    [east, north + half],
  ]);
  return sign === '+' ? [across, upright] : [across];
}

/** Metres of the equator over the pixels of the world at zoom 0 of MapLibre. */
const metresPerPixel = 40_075_016.686 / 512;

/** Where a map looks to hold the zones in a square of `pixels`. */
export function zonePlace(zones: ZoneShapes, pixels: number): MapPlace {
  const { minX, minY, maxX, maxY } = zoneBounds(zones, 'near');
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const latitude = (toWgs84(x, y)[1] * Math.PI) / 180;
  const wanted = Math.max(1, maxX - minX, maxY - minY) / pixels;
  const zoom = Math.log2((metresPerPixel * Math.cos(latitude)) / wanted);
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 100) / 100 };
}
