import { featureCollection } from '@turf/turf';
import type { Background, LineSort, SurfaceSort } from '../domain/geo/background.ts';
import { toWgs84 } from '../domain/geo/rd.ts';

type LineProperties = { readonly sort: LineSort; readonly name: string };

/** The ground to go by, in WGS84. */
export interface BackgroundShapes {
  readonly lines: GeoJSON.FeatureCollection<GeoJSON.LineString, LineProperties>;
  readonly surfaces: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { readonly sort: SurfaceSort }>;
}

/** The same for every place without a ground yet. */
export const noBackground: BackgroundShapes = {
  lines: featureCollection([]),
  surfaces: featureCollection([]),
};

const kept = new WeakMap<Background, BackgroundShapes>();

/** The shapes of a ground, made once: every map on the page shows the same. */
export function backgroundShapes(background: Background): BackgroundShapes {
  const shapes = kept.get(background) ?? makeShapes(background);
  kept.set(background, shapes);
  return shapes;
}

function makeShapes({ lines, surfaces }: Background): BackgroundShapes {
  return {
    lines: featureCollection(
      lines.map(({ sort, name, points }) => ({
        type: 'Feature',
        properties: { sort, name: name ?? '' },
        geometry: { type: 'LineString', coordinates: points.map(([x, y]) => toWgs84(x, y)) },
      })),
    ),
    surfaces: featureCollection(
      surfaces.map(({ sort, rings }) => ({
        type: 'Feature',
        properties: { sort },
        // The first ring is the edge, the others are holes in it.
        geometry: {
          type: 'MultiPolygon',
          coordinates: [rings.map((ring) => ring.map(([x, y]) => toWgs84(x, y)))],
        },
      })),
    ),
  };
}
