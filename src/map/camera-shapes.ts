import { circle, featureCollection } from '@turf/turf';
import { toWgs84 } from '../domain/geo/rd.ts';

/** A camera and the area that it watches: RD position and radius in metres. */
export interface CameraSpot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface CameraProperties {
  readonly id: string;
  readonly name: string;
}

export interface CameraShapes {
  readonly areas: GeoJSON.FeatureCollection<GeoJSON.Polygon, CameraProperties>;
  readonly points: GeoJSON.FeatureCollection<GeoJSON.Point, CameraProperties>;
}

/** Cameras in WGS84: the point of each, and the circle that it watches. */
export function cameraShapes(cameras: readonly CameraSpot[]): CameraShapes {
  return {
    areas: featureCollection(cameras.map(watchedArea)),
    points: featureCollection(cameras.map(cameraPoint)),
  };
}

function watchedArea({ id, name, x, y, radius }: CameraSpot): CameraShapes['areas']['features'][number] {
  return circle(toWgs84(x, y), radius, { steps: 64, units: 'meters', properties: { id, name } });
}

function cameraPoint({ id, name, x, y }: CameraSpot): CameraShapes['points']['features'][number] {
  return {
    type: 'Feature',
    properties: { id, name },
    geometry: { type: 'Point', coordinates: toWgs84(x, y) },
  };
}
