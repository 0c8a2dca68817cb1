import * as v from 'valibot';
import { isSound } from '../domain/observation/sound.ts';
import type { CellDictionary, Columns, Series } from '../domain/observation/series.ts';
import { bytesOfText, textOfBytes } from './base64.ts';
import { seriesInfoSchema } from './stored.ts';

const columnNames = ['from', 'to', 'kind', 'area', 'cell', 'count', 'provisional'] as const;
const cellNames = ['x', 'y', 'size'] as const;

export const savedSeriesSchema = v.object({
  info: seriesInfoSchema,
  columns: v.object(v.entriesFromList(columnNames, v.string())),
  cells: v.object(v.entriesFromList(cellNames, v.string())),
});

type SavedSeries = v.InferOutput<typeof savedSeriesSchema>;

/** Several series as one text. */
export function writeSeriesText(series: readonly Series[]): string {
  return `${JSON.stringify(series.map(savedSeries))}\n`;
}

/** The series in a text made by `writeSeriesText`; null where that is not what it is. */
export function readSeriesText(text: string): readonly Series[] | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(savedSeriesSchema)), text);
  if (!parsed.success) return null;
  const read = parsed.output.map(readSeries);
  const sound = read.flatMap((one) => one ?? []);
  return sound.length === read.length ? sound : null;
}

function savedComplete({ complete }: Series['info']): SavedSeries['info']['complete'] {
  if (complete === null) return null;
  const { gaps, ...rest } = complete;
  return gaps === undefined ? rest : { ...rest, gaps: [...gaps] };
}

/** A series as it travels: columns as base64 of their bytes, lowest byte first, as every browser has them. */
export function savedSeries({ info, columns, cells }: Series): SavedSeries {
  const text = (values: ArrayBufferView): string => textOfBytes(values);
  return {
    info: { ...info, complete: savedComplete(info), kinds: [...info.kinds], areas: [...info.areas] },
    columns: {
      from: text(columns.from),
      to: text(columns.to),
      kind: text(columns.kind),
      area: text(columns.area),
      cell: text(columns.cell),
      count: text(columns.count),
      provisional: text(columns.provisional),
    },
    cells: { x: text(cells.x), y: text(cells.y), size: text(cells.size) },
  };
}

/** The series in its travelling form; null where it is not what a series must be. */
export function readSeries({ info, columns, cells }: SavedSeries): Series | null {
  const columnBytes = columnNames.map((name) => bytesOfText(columns[name]));
  const cellBytes = cellNames.map((name) => bytesOfText(cells[name]));
  const [from, to, kind, area, cell, count, provisional] = columnBytes;
  const [x, y, size] = cellBytes;
  if (!from || !to || !kind || !area || !cell || !count || !provisional || !x || !y || !size) return null;
  const read: Columns | null = columnsOf(info.rows, { from, to, kind, area, cell, count, provisional });
  const dictionary: CellDictionary | null = cellsOf({ x, y, size });
  if (read === null || dictionary === null) return null;
  const series = { info, columns: read, cells: dictionary };
  return isSound(series) ? series : null;
}

type Bytes = Uint8Array<ArrayBuffer>;

function columnsOf(
  length: number,
  bytes: Readonly<Record<(typeof columnNames)[number], Bytes>>,
): Columns | null {
  const sizes = { from: 4, to: 4, kind: 2, area: 2, cell: 4, count: 4, provisional: 1 };
  if (columnNames.some((name) => bytes[name].length !== length * sizes[name])) return null;
  return {
    length,
    from: new Int32Array(bytes.from.buffer),
    to: new Int32Array(bytes.to.buffer),
    kind: new Uint16Array(bytes.kind.buffer),
    area: new Uint16Array(bytes.area.buffer),
    cell: new Int32Array(bytes.cell.buffer),
    count: new Int32Array(bytes.count.buffer),
    provisional: bytes.provisional,
  };
}

function cellsOf({ x, y, size }: Readonly<Record<(typeof cellNames)[number], Bytes>>): CellDictionary | null {
  if (x.length % 8 !== 0 || y.length !== x.length || size.length * 4 !== x.length) return null;
  return {
    x: new Float64Array(x.buffer),
    y: new Float64Array(y.buffer),
    size: new Uint16Array(size.buffer),
  };
}
