import type { Camera } from '../../policy/schema.ts';

/** RD centre in metres and a MapLibre zoom. */
interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Metres in a pixel of MapLibre at zoom 0, at the latitude of the Netherlands (78,271.5 times the cosine of 52.2). */
const metresAtZero = 47_970;
/** As wide as the map is at least, in pixels. */
const width = 360;

/** Where a map looks to show every camera with `room` metres around them; null, the whole gemeente, where there are none. */
export function sightOf(cameras: readonly Pick<Camera, 'x' | 'y'>[], room = 600): Sight | null {
  if (cameras.length === 0) return null;
  const [west, east] = range(cameras.map(({ x }) => x));
  const [south, north] = range(cameras.map(({ y }) => y));
  const wide = Math.max(east - west, north - south) + room;
  const zoom = Math.min(15.5, Math.log2((metresAtZero * width) / wide));
  return { x: (west + east) / 2, y: (south + north) / 2, zoom: Math.floor(zoom * 100) / 100 };
}

function range(values: readonly number[]): [low: number, high: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The camera at a clicked point: the nearest within its own area, or within 40 metres. */
export function cameraAt(cameras: readonly Camera[], x: number, y: number): Camera | null {
  const near = cameras
    .map((camera) => ({ camera, distance: Math.hypot(camera.x - x, camera.y - y) }))
    .filter(({ camera, distance }) => distance <= Math.max(40, camera.radius))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.camera ?? null;
}
