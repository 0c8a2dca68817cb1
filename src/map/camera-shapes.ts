import { circle, featureCollection, polygon } from '@turf/turf';
import type { Ring } from '../domain/area/area.ts';
import { toWgs84 } from '../domain/geo/rd.ts';

/** A camera and the area that it watches: RD position and radius in metres, or an outline of RD corners. */
export interface CameraSpot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly outline?: Ring | null;
}

interface CameraProperties {
  readonly id: string;
  readonly name: string;
}

export interface CameraShapes {
  readonly areas: GeoJSON.FeatureCollection<GeoJSON.Polygon, CameraProperties>;
  readonly points: GeoJSON.FeatureCollection<GeoJSON.Point, CameraProperties>;
}

/** Cameras in WGS84: the point of each, and the circle or polygon that it watches. */
export function cameraShapes(cameras: readonly CameraSpot[]): CameraShapes {
  return {
    areas: featureCollection(cameras.map(watchedArea)),
    points: featureCollection(cameras.map(cameraPoint)),
  };
}

function watchedArea(camera: CameraSpot): CameraShapes['areas']['features'][number] {
  const { id, name, x, y, radius, outline } = camera;
  if (outline != null) return polygon([closed(outline)], { id, name });
  return circle(toWgs84(x, y), radius, { steps: 64, units: 'meters', properties: { id, name } });
}

function closed(ring: Ring): [number, number][] {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]) => toWgs84(x, y));
}

function cameraPoint({ id, name, x, y }: CameraSpot): CameraShapes['points']['features'][number] {
  return {
    type: 'Feature',
    properties: { id, name },
    geometry: { type: 'Point', coordinates: toWgs84(x, y) },
  };
}
