import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { circle } from '@turf/turf';
import type { Ring } from '../../domain/area/area.ts';
import { toWgs84 } from '../../domain/geo/rd.ts';
import { mapColours, rgba } from '../colours.ts';
import type { LonLat } from '../quad.ts';

/** What a person draws or has chosen: a circle around a point, or a polygon beside it; RD metres. */
export interface DrawnArea {
  readonly point: { readonly x: number; readonly y: number } | null;
  /** Whether the point and the corners are drawn, as long as they can still be moved. */
  readonly isDraft: boolean;
  /** Metres; null where the area is a polygon. */
  readonly radius: number | null;
  readonly corners: Ring;
}

const accent = rgba(mapColours.accent);

/** The area filled and outlined, its corners, and the point in it. */
export function drawnAreaLayers({ point, isDraft, radius, corners }: DrawnArea): Layer[] {
  const ring = radius === null ? corners.map(([x, y]) => toWgs84(x, y)) : circleOf(point, radius);
  const closed = ring.length > 2 ? [...ring, ...ring.slice(0, 1)] : ring;
  const corner = isDraft && radius === null ? ring : [];
  return [
    new SolidPolygonLayer<LonLat[]>({
      id: 'drawn-fill',
      data: ring.length > 2 ? [ring] : [],
      getPolygon: (path) => path,
      getFillColor: rgba(mapColours.accent, 46),
    }),
    new PathLayer<LonLat[]>({
      id: 'drawn-line',
      data: closed.length > 1 ? [closed] : [],
      getPath: (path) => path,
      getColor: accent,
      getWidth: 2.5,
      widthUnits: 'pixels',
    }),
    new ScatterplotLayer<LonLat>({
      id: 'drawn-corners',
      data: corner,
      getPosition: (place) => place,
      getFillColor: rgba(mapColours.halo),
      getLineColor: accent,
      getRadius: 5,
      radiusUnits: 'pixels',
      stroked: true,
      getLineWidth: 2.5,
      lineWidthUnits: 'pixels',
    }),
    new ScatterplotLayer<LonLat>({
      id: 'drawn-point',
      data: point === null || !isDraft ? [] : [toWgs84(point.x, point.y)],
      getPosition: (place) => place,
      getFillColor: accent,
      getLineColor: rgba(mapColours.halo),
      getRadius: 8,
      radiusUnits: 'pixels',
      stroked: true,
      getLineWidth: 3,
      lineWidthUnits: 'pixels',
    }),
  ];
}

function circleOf(point: DrawnArea['point'], radius: number): LonLat[] {
  if (point === null) return [];
  const [ring = []] = circle(toWgs84(point.x, point.y), radius, { steps: 64, units: 'meters' }).geometry
    .coordinates;
  return ring.map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]);
}
