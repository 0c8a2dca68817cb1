import * as v from 'valibot';
import { parseJson } from '../../domain/json.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { fault } from './table.ts';
import type { ContainerFailure, Table } from './table.ts';

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null_()]);
const record = v.record(v.string(), v.unknown());
const features = v.object({ type: v.literal('FeatureCollection'), features: v.array(record) });
const answer = v.object({ value: v.array(record) });
const list = v.array(record);

/** Makes one table of JSON: a line per object of `{"value": [...]}`, of GeoJSON features, or of a plain list. */
export function readJson(text: string): Result<readonly Table[], ContainerFailure> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(fault(parsed.failure === 'too-deep' ? 'too-deep' : 'damaged'));
  const collection = v.safeParse(features, parsed.value);
  if (collection.success) return tableOf(collection.output.features.map(featureCells));
  const odata = v.safeParse(answer, parsed.value);
  if (odata.success) return tableOf(odata.output.value.map(flatCells));
  const plain = v.safeParse(list, parsed.value);
  return plain.success ? tableOf(plain.output.map(flatCells)) : fail(fault('no-table'));
}

type Cells = ReadonlyMap<string, string>;

/** So many different names are columns; more are a table that lies on its side. */
const columnLimit = 2000;

function tableOf(rows: readonly Cells[]): Result<readonly Table[], ContainerFailure> {
  const names = new Set<string>();
  for (const row of rows) for (const name of row.keys()) if (names.size < columnLimit) names.add(name);
  if (names.size === 0) return fail(fault('no-table'));
  const header = [...names];
  return ok([{ name: '', lines: [header, ...rows.map((row) => header.map((name) => row.get(name) ?? ''))] }]);
}

/** The values of an object, those of objects in it as `outer.inner`; lists are left out. */
function flatCells(object: Readonly<Record<string, unknown>>): Cells {
  const cells = new Map<string, string>();
  const put = (name: string, value: unknown, depth: number): void => {
    const inner = v.safeParse(record, value);
    if (v.is(scalar, value)) cells.set(name, value === null ? '' : String(value));
    else if (inner.success && !Array.isArray(value) && depth < 3)
      for (const [key, own] of Object.entries(inner.output)) put(`${name}.${key}`, own, depth + 1);
  };
  for (const [name, value] of Object.entries(object)) put(name, value, 0);
  return cells;
}

const point = v.object({ type: v.literal('Point'), coordinates: v.array(v.number()) });

/** The properties of a feature, with its point as `lon` and `lat` (metres of RD come in those names too). A line or surface is no point. */
function featureCells(feature: Readonly<Record<string, unknown>>): Cells {
  const properties = v.safeParse(record, feature['properties']);
  const cells = new Map(properties.success ? flatCells(properties.output) : []);
  for (const name of ['x', 'y', 'lon', 'lat', 'lng', 'longitude', 'latitude']) cells.delete(name);
  const geometry = v.safeParse(point, feature['geometry']);
  const [lon, lat] = geometry.success ? geometry.output.coordinates : [];
  const isOther = !geometry.success && feature['geometry'] !== null && feature['geometry'] !== undefined;
  cells.set('lon', isOther ? '?' : String(lon ?? ''));
  cells.set('lat', isOther ? '?' : String(lat ?? ''));
  return cells;
}
