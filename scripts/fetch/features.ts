/** OGC API Features as PDOK speaks it: areas, surfaces and lines as GeoJSON, page by page. */
import * as v from 'valibot';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Ring } from '../../src/domain/area/area.ts';
import { toRd } from '../../src/domain/geo/rd.ts';
import { linked } from './pages.ts';
import type { Page } from './pages.ts';

export const areasBase = (year: number): string => `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1`;

/** RD metres, as the service names them. */
export const rdCrs = 'http://www.opengis.net/def/crs/EPSG/0/28992';

const pageSize = 200;

const ringSchema = v.array(v.pipe(v.array(v.number()), v.minLength(2)));
/** Surfaces and lines: what else a collection may hold is not what we know. */
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ringSchema) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ringSchema)) }),
  v.object({ type: v.literal('LineString'), coordinates: ringSchema }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(ringSchema) }),
]);
const featureSchema = v.object({
  properties: v.record(v.string(), v.unknown()),
  geometry: v.nullable(geometrySchema),
});
const pageSchema = v.object({
  features: v.array(featureSchema),
  numberMatched: v.optional(v.number()),
  links: v.optional(v.array(v.looseObject({ rel: v.string(), href: v.string() })), []),
});

export type Feature = v.InferOutput<typeof featureSchema>;

/** The address of the first page of a collection; `search` narrows it. */
export function itemsUrl(base: string, collection: string, search: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ f: 'json', limit: String(pageSize), crs: rdCrs, ...search });
  return `${base}/collections/${collection}/items?${query.toString()}`;
}

/** Reads a page; the next one is its link `next`. */
export function readFeatures(value: unknown, url: string): Result<Page<Feature>, string> {
  const parsed = v.safeParse(pageSchema, value);
  if (!parsed.success) return fail(parsed.issues[0].message);
  const { features, links, numberMatched = null } = parsed.output;
  const next = links.find(({ rel }) => rel === 'next');
  return ok({
    records: features,
    next: next === undefined ? null : linked(next.href, url),
    total: numberMatched,
  });
}

/** A property by its name, however its words are joined: `aantal_inwoners` is also `aantalInwoners`. */
function property({ properties }: Feature, name: string): unknown {
  const found = Object.entries(properties).find(([key]) => plain(key) === plain(name));
  return found?.[1] ?? null;
}

/** The fields that the features have between them, and whether one of them has a name. */
export function fieldsOf(features: readonly Feature[]): readonly string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].sort();
}

export function hasField(fields: readonly string[], name: string): boolean {
  return fields.some((field) => plain(field) === plain(name));
}

function plain(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}

export function textOf(feature: Feature, name: string): string {
  const value = property(feature, name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Below this CBS writes why there is no figure: -99997 is secret or unknown, -99995 does not apply. */
const noFigure = -99_990;

/** A whole number; null where there is none under any of the names. */
export function numberOf(feature: Feature, ...names: readonly string[]): number | null {
  for (const name of names) {
    const value = property(feature, name);
    const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count > noFigure) return count;
  }
  return null;
}

/** Outlines in whole RD metres, and whether they had to be made of longitudes and latitudes. */
export interface Outline {
  readonly rings: readonly Ring[];
  readonly converted: boolean;
}

/** The rings of every part, holes included, each closed; those that are nothing after rounding are left out. */
export function outlineOf({ geometry }: Feature): Outline {
  if (geometry === null) return { rings: [], converted: false };
  const all = surfacesOf(geometry).flat();
  const converted = all.length > 0 && all.every((ring) => ring.every(isLonLat));
  const rings = all.map((ring) => roundedRing(ring, converted)).filter((ring) => ring.length >= 4);
  return { rings, converted };
}

type Geometry = NonNullable<Feature['geometry']>;
type Points = readonly (readonly number[])[];

/** The polygons of a geometry, each with its holes. */
function surfacesOf(geometry: Geometry): readonly (readonly Points[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Every surface with its holes in whole RD metres, each ring closed; those that are nothing after rounding are left out. */
export function surfaceRings({ geometry }: Feature): readonly (readonly Ring[])[] {
  if (geometry === null) return [];
  return surfacesOf(geometry)
    .map((rings) =>
      rings.map((ring) => roundedRing(ring, ring.every(isLonLat))).filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
}

/** Every line in whole RD metres; those that are nothing after rounding are left out. */
export function linePoints({ geometry }: Feature): readonly Ring[] {
  if (geometry === null) return [];
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.map((line) => roundedPoints(line, line.every(isLonLat))).filter((line) => line.length >= 2);
}

/** No point of the country has RD coordinates this small. */
function isLonLat([x = 0, y = 0]: readonly number[]): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90;
}

function roundedRing(points: Points, isWgs84: boolean): Ring {
  const ring = roundedPoints(points, isWgs84);
  const [start, end] = [ring[0], ring.at(-1)];
  if (start !== undefined && (start[0] !== end?.[0] || start[1] !== end[1])) ring.push(start);
  return ring;
}

/** Points in whole RD metres, none twice in a row. */
function roundedPoints(points: Points, isWgs84: boolean): [number, number][] {
  const ring: [number, number][] = [];
  for (const [first = 0, second = 0] of points) {
    const [x, y] = isWgs84 ? toRd(first, second) : [first, second];
    const last = ring.at(-1);
    const next: [number, number] = [Math.round(x), Math.round(y)];
    if (last?.[0] !== next[0] || last[1] !== next[1]) ring.push(next);
  }
  return ring;
}
