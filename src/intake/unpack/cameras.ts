import { readCameraGeojson } from '../../policy/cameras/geojson.ts';
import type { Table } from './table.ts';

/**
 * A list of cameras in GeoJSON as the register writes it, as one table: a polygon is the area of its point. Null for
 * any other JSON.
 */
export function cameraTable(text: string): Table | null {
  const read = readCameraGeojson(text);
  if (!read.ok) return null;
  const { rows, dropped } = read.value;
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (!columns.includes('camera') || !columns.includes('begin')) return null;
  const lines = rows.map((row) => [
    ...columns.map((column) => row.get(column) ?? ''),
    ...dropped.map(() => ''),
  ]);
  return { name: '', lines: [[...columns, ...dropped], ...lines] };
}
