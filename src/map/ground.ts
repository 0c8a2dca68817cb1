import {
  area,
  bbox,
  booleanPointInPolygon,
  centerOfMass,
  featureCollection,
  pointOnFeature,
  union,
} from '@turf/turf';
import type { Area, AreaId, Ring } from '../domain/area/area.ts';
import { contains } from '../domain/geo/polygon.ts';
import { toWgs84 } from '../domain/geo/rd.ts';
import type { Rings } from './rings.ts';

/** A name on the map and its place in RD metres. */
export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly sort: 'dorp' | 'kern' | 'station';
}

type AreaProperties = { readonly id: AreaId; readonly name: string };
type Shapes = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, AreaProperties>;

/** What lies under the figures, in WGS84: made once from the RD rings of a municipality. */
export interface Ground {
  readonly buurten: Shapes;
  /** A point inside every buurt for its name or its dot. */
  readonly labels: GeoJSON.FeatureCollection<GeoJSON.Point, AreaProperties>;
  /** The whole municipality: its buurten melted together. */
  readonly outline: GeoJSON.FeatureCollection;
  readonly places: GeoJSON.FeatureCollection<GeoJSON.Point, { name: string; sort: string }>;
  /** West, south, east, north in degrees. */
  readonly bounds: [number, number, number, number];
}

/** Everything under the figures from areas, RD rings (metres) and place names. */
export function makeGround(areas: readonly Area[], rings: Rings, places: readonly NamedPoint[]): Ground {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const buurten = shapes(rings, names);
  const merged = buurten.features.length > 1 ? union(buurten) : (buurten.features[0] ?? null);
  const outline = featureCollection(merged === null ? [] : [merged]);
  const [west, south, east, north] = bbox(buurten);
  return {
    buurten,
    labels: featureCollection(buurten.features.map(labelPoint)),
    outline,
    places: featureCollection(places.map(placePoint)),
    bounds: [west, south, east, north],
  };
}

const kept = new WeakMap<Rings, Ground>();

/** The same ground, made once per set of rings: every map on the page stands on it. */
export function keptGround(areas: readonly Area[], rings: Rings, places: readonly NamedPoint[]): Ground {
  const ground = kept.get(rings) ?? makeGround(areas, rings, places);
  kept.set(rings, ground);
  return ground;
}

function shapes(rings: Rings, names: ReadonlyMap<AreaId, string>): Shapes {
  return featureCollection(
    Object.entries(rings).map(([id, parts]) => ({
      type: 'Feature',
      properties: { id, name: names.get(id) ?? id },
      geometry: { type: 'MultiPolygon', coordinates: polygons(parts) },
    })),
  );
}

/** Rings to polygons: a ring that begins inside another one is a hole in it. */
function polygons(parts: readonly Ring[]): GeoJSON.Position[][][] {
  const holes = new Map<Ring, Ring[]>();
  const outer: Ring[] = [];
  for (const ring of parts) {
    const [start] = ring;
    const around = start && parts.find((other) => other !== ring && contains([other], start[0], start[1]));
    if (around === undefined) outer.push(ring);
    else holes.set(around, [...(holes.get(around) ?? []), ring]);
  }
  return outer.map((ring) => [ring, ...(holes.get(ring) ?? [])].map(closedRing));
}

/** A ring in WGS84 that ends where it began, as GeoJSON wants. */
function closedRing(ring: Ring): GeoJSON.Position[] {
  const points = ring.map(([x, y]) => toWgs84(x, y));
  const [first] = points;
  const last = points.at(-1);
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return isClosed || first === undefined ? points : [...points, first];
}

function labelPoint(
  shape: GeoJSON.Feature<GeoJSON.MultiPolygon, AreaProperties>,
): GeoJSON.Feature<GeoJSON.Point, AreaProperties> {
  const largest = largestPart(shape.geometry);
  const middle = centerOfMass(largest);
  const point = booleanPointInPolygon(middle, largest) ? middle : pointOnFeature(largest);
  return { type: 'Feature', properties: shape.properties, geometry: point.geometry };
}

function largestPart(geometry: GeoJSON.MultiPolygon): GeoJSON.Polygon {
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [first] = parts.sort((left, right) => area(right) - area(left));
  return first ?? { type: 'Polygon', coordinates: [] };
}

function placePoint({ name, sort, x, y }: NamedPoint): Ground['places']['features'][number] {
  return {
    type: 'Feature',
    properties: { name, sort },
    geometry: { type: 'Point', coordinates: toWgs84(x, y) },
  };
}
