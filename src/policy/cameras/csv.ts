import Papa from 'papaparse';
import { boundedCells } from '../../domain/bounded.ts';
import { cameraColumn, cameraColumns } from '../../domain/csv/camera-columns.ts';
import { neutralise } from '../../domain/csv/neutralise.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Camera } from '../schema.ts';
import { cellsOf } from './columns.ts';

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

/** The cells of one camera by column; a column that a file does not have is not there. */
export type CameraRow = ReadonlyMap<string, string>;

/** The cameras of a file, and the names in it that mean nothing here. */
export interface CameraTable {
  readonly rows: readonly CameraRow[];
  readonly dropped: readonly string[];
}

/** The cameras of such a CSV; `lon` and `lat` may stand for `x` and `y`, columns that mean nothing are named. */
export function readCameraCsv(content: string): Result<CameraTable, CameraFileRefusal> {
  const text = content.replace(/^\u{FEFF}/u, '');
  const [header = [], ...lines] = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  }).data;
  const columns = header.map(cameraColumn);
  if (!(['camera', 'x', 'y'] as const).every((name) => columns.includes(name))) return fail('no-columns');
  if (lines.length === 0) return fail('no-cameras');
  if (lines.length > mostCameras) return fail('too-many');
  const dropped = header.filter((name, index) => columns[index] === null && name.trim() !== '');
  return ok({ rows: lines.map((cells) => cameraRow(header, boundedCells(cells))), dropped });
}

/** One line of a table of cameras under the names in its head. */
export function cameraRow(header: readonly string[], cells: readonly string[]): CameraRow {
  return new Map(
    header.flatMap((name, index) => {
      const column = cameraColumn(name);
      return column === null ? [] : [[column, plainCell(cells[index]).trim()]];
    }),
  );
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text. */
function plainCell(cell = ''): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
