import * as v from 'valibot';
import { bounded } from '../../domain/bounded.ts';
import { cameraColumns } from '../../domain/csv/camera-columns.ts';
import { toWgs84 } from '../../domain/geo/rd.ts';
import { parseJson } from '../../domain/json.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Camera } from '../schema.ts';
import { cellsOf } from './columns.ts';
import { mostCameras, type CameraFileRefusal, type CameraTable } from './csv.ts';
import { writeCorners, type Corner } from './outline.ts';
import { pointFrom } from './point.ts';

const position = v.pipe(v.array(v.number()), v.minLength(2));
const geometrySchema = v.variant('type', [
  v.looseObject({ type: v.literal('Point'), coordinates: position }),
  v.looseObject({
    type: v.literal('Polygon'),
    coordinates: v.pipe(v.array(v.array(position)), v.minLength(1)),
  }),
]);
const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const fileSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      geometry: geometrySchema,
      properties: v.nullable(v.record(v.string(), v.unknown())),
    }),
  ),
});

/** What a polygon says it is: the area of the camera of the same id. */
const areaMark = { onderdeel: 'gebied' } as const;

/**
 * Cameras as GeoJSON (RFC 7946: WGS84, longitude first): a point with everything that is known of it, and, where the
 * area is a polygon, that polygon with the same `id`.
 */
export function writeCameraGeojson(cameras: readonly Camera[]): string {
  const features = cameras.flatMap((camera) => [pointFeature(camera), ...areaFeatures(camera)]);
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

function pointFeature(camera: Camera): GeoJSON.Feature {
  const cells = cellsOf(camera);
  const told = cameraColumns.filter((column) => column !== 'x' && column !== 'y' && column !== 'hoeken');
  return {
    type: 'Feature',
    properties: Object.fromEntries(told.map((column) => [column, cells[column]])),
    geometry: { type: 'Point', coordinates: degrees([camera.x, camera.y]) },
  };
}

function areaFeatures({ id, name, outline }: Camera): GeoJSON.Feature[] {
  if (outline == null) return [];
  const ring = outline.map(degrees);
  const [first = []] = ring;
  return [
    {
      type: 'Feature',
      properties: { id, camera: name, ...areaMark },
      geometry: { type: 'Polygon', coordinates: [[...ring, first]] },
    },
  ];
}

/** To a centimetre. */
function degrees([x, y]: readonly [number, number]): number[] {
  return toWgs84(x, y).map((value) => Number(value.toFixed(7)));
}

/**
 * The cameras of such a file by column name, with RD in `x` and `y`. Positions in RD metres are understood, too. A
 * polygon belongs to the point with the same `id` or, without one, the same name; one without a point is a camera
 * without a place, so that the check says so.
 */
export function readCameraGeojson(content: string): Result<CameraTable, CameraFileRefusal> {
  const file = v.safeParse(fileSchema, parsed(content));
  if (!file.success) return fail('not-geojson');
  const features = file.output.features.map(({ geometry, properties }) => ({
    geometry,
    cells: textCells(properties ?? {}),
  }));
  const points = features.filter(({ geometry }) => geometry.type === 'Point');
  if (points.length === 0) return fail('no-cameras');
  if (features.length > 2 * mostCameras) return fail('too-many');
  const areas = features.filter(({ geometry }) => geometry.type === 'Polygon');
  const areaOf = (cells: Cells) => areas.find((area) => isSame(cells, area.cells));
  const used = new Set(points.map(({ cells }) => areaOf(cells)));
  return ok({
    rows: [
      ...points.map(({ geometry, cells }) => {
        const area = areaOf(cells)?.geometry;
        return new Map([...cells, ...placeCells(geometry), ...cornerCells(area, cells.has('straal'))]);
      }),
      ...areas
        .filter((area) => !used.has(area))
        .map(
          ({ geometry, cells }) => new Map([...cells, ['x', ''], ['y', ''], ...cornerCells(geometry, true)]),
        ),
    ],
    dropped: droppedNames(file.output.features.map(({ properties }) => properties ?? {})),
  });
}

type Cells = ReadonlyMap<string, string>;

/** What the properties are called that mean nothing here. */
function droppedNames(all: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = new Set(all.flatMap((properties) => Object.keys(properties)));
  const known: readonly string[] = [...cameraColumns, ...Object.keys(areaMark)];
  return [...names].filter((name) => !known.includes(name.toLowerCase()));
}

type Geometry = v.InferOutput<typeof geometrySchema>;

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const key = one.has('id') && other.has('id') ? 'id' : 'camera';
  return one.has(key) && one.get(key) === other.get(key);
}

function placeCells(geometry: Geometry): [string, string][] {
  if (geometry.type !== 'Point') return [];
  const [first = Number.NaN, second = Number.NaN] = geometry.coordinates;
  const point = pointFrom(first, second);
  // What lies outside the country stays as it is: the check of the place says so.
  return [
    ['x', String(point?.x ?? first)],
    ['y', String(point?.y ?? second)],
  ];
}

/** A camera with a radius and without a polygon watches a circle (`isTold`). */
function cornerCells(geometry: Geometry | undefined, isTold: boolean): [string, string][] {
  if (geometry?.type !== 'Polygon') return isTold ? [['hoeken', '']] : [];
  const corners = (geometry.coordinates[0] ?? []).map(([first = 0, second = 0]): Corner => {
    const point = pointFrom(first, second);
    return [point?.x ?? first, point?.y ?? second];
  });
  return [['hoeken', writeCorners(corners).replaceAll('\n', ' | ')]];
}

function textCells(properties: Readonly<Record<string, unknown>>): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    const column = cameraColumns.find((one) => one === name.toLowerCase());
    const text = v.safeParse(cell, value);
    if (column !== undefined && text.success) cells.set(column, textOf(text.output));
  }
  return cells;
}

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? '' : bounded(String(value));
}

function parsed(content: string): unknown {
  const json = parseJson(content);
  return json.ok ? json.value : null;
}
