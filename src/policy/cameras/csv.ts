import Papa from 'papaparse';
import { neutralise } from '../../domain/csv/neutralise.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Camera } from '../schema.ts';
import { cameraColumns, cellsOf } from './columns.ts';

/** Why a file of cameras cannot be read at all. */
export type CameraFileRefusal = 'no-columns' | 'no-cameras' | 'not-geojson' | 'too-many' | 'too-large';

/** More than a municipality has by far. */
export const mostCameras = 500;

/**
 * Cameras as CSV: UTF-8 with a byte order mark for spreadsheets, `;` between cells. The first seven columns are those
 * of the own list of cameras, which this page also reads elsewhere.
 */
export function writeCameraCsv(cameras: readonly Camera[]): string {
  const rows = cameras.map((camera) => {
    const cells = cellsOf(camera);
    return cameraColumns.map((column) => cells[column]);
  });
  return `\u{FEFF}${[cameraColumns, ...rows].map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(cell: string): string {
  const safe = neutralise(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of such a CSV by column name; `lon` and `lat` may stand for `x` and `y`, further columns are left. */
export function readCameraCsv(
  content: string,
): Result<readonly ReadonlyMap<string, string>[], CameraFileRefusal> {
  const text = content.replace(/^\u{FEFF}/u, '');
  const [header = [], ...lines] = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  }).data;
  const names = header.map((name) => columnOf(name.trim().toLowerCase()));
  if (!['camera', 'x', 'y'].every((name) => names.includes(name))) return fail('no-columns');
  if (lines.length === 0) return fail('no-cameras');
  if (lines.length > mostCameras) return fail('too-many');
  return ok(
    lines.map(
      (cells) =>
        new Map(names.flatMap((name, index) => (name === null ? [] : [[name, plainCell(cells[index])]]))),
    ),
  );
}

function columnOf(name: string): string | null {
  if (name === 'lon') return 'x';
  if (name === 'lat') return 'y';
  return cameraColumns.find((column) => column === name) ?? null;
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text. */
function plainCell(cell = ''): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
