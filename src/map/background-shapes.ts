import { featureCollection } from '@turf/turf';
import type { Background, BackgroundLine, LineSort, SurfaceSort } from '../domain/geo/background.ts';
import { toWgs84 } from '../domain/geo/rd.ts';

type LineProperties = { readonly sort: LineSort; readonly name: string };

/** The ground to go by, in WGS84. */
export interface BackgroundShapes {
  readonly lines: GeoJSON.FeatureCollection<GeoJSON.LineString, LineProperties>;
  readonly surfaces: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { readonly sort: SurfaceSort }>;
  /** Points on main lines for their names, from far: a river winds too much to carry its own. */
  readonly marks: GeoJSON.FeatureCollection<GeoJSON.Point, LineProperties & { readonly key: string }>;
}

/** Where nothing has come yet. */
export const noBackground: BackgroundShapes = {
  lines: featureCollection([]),
  surfaces: featureCollection([]),
  marks: featureCollection([]),
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
    marks: featureCollection(lines.flatMap(marksOf)),
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

/** Metres between two marks on one line, about: the map takes those for which there is room. */
const betweenMarks = 1500;

const marked: readonly LineSort[] = ['rivier', 'kanaal', 'hoofdweg', 'snelweg'];

/** Points evenly along a main line with a name, at least one. */
function marksOf(
  { sort, name, points }: BackgroundLine,
  line: number,
): BackgroundShapes['marks']['features'] {
  if (name === null || !marked.includes(sort)) return [];
  const steps = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
  const total = steps.reduce((sum, { length }) => sum + length, 0);
  const count = Math.max(1, Math.round(total / betweenMarks));
  return Array.from({ length: count }, (_, at) => {
    let left = ((at + 0.5) * total) / count;
    const step = steps.find(({ length }) => (left -= length) <= 0) ?? steps.at(-1);
    const [from, to] = [step?.from ?? [0, 0], step?.to ?? [0, 0]];
    const share = step === undefined || step.length === 0 ? 0 : 1 + left / step.length;
    return {
      type: 'Feature',
      properties: { sort, name, key: `${line}-${at}` },
      geometry: {
        type: 'Point',
        coordinates: toWgs84(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])),
      },
    };
  });
}
