import * as v from 'valibot';
import { checksumOfText } from '../domain/observation/checksum.ts';
import { withoutPeriod } from '../domain/observation/mapping.ts';
import type { NamedMapping } from '../domain/observation/mapping.ts';
import { isSound } from '../domain/observation/sound.ts';
import type { CellDictionary, Columns, Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { bytesOfText, textOfBytes } from './base64.ts';
import { namedMappingSchema } from './mappings.ts';
import type { KeptSet } from './store.ts';
import { loadedSetSchema, seriesInfoSchema } from './stored.ts';

/** What a library is: sets with their series, and how people have files of unknown form read. */
export interface SavedLibrary {
  readonly sets: readonly KeptSet[];
  readonly mappings: readonly NamedMapping[];
}

/** Why a file with a library was not opened; nothing of it is kept. */
export type LibraryFileFailure =
  /** No library of this page. */
  | { readonly because: 'not-a-library' }
  /** Made by a newer version of this page. */
  | { readonly because: 'newer' }
  | { readonly because: 'other-municipality'; readonly municipality: string }
  /** Changed or cut off since it was made. */
  | { readonly because: 'damaged' };

const format = 'veiligheidsbeeld-bibliotheek';

/** Goes up when the form of the file changes; an older one is still read, a newer one is refused. Version 1 had no mappings. */
const version = 2;

/** Stands in every library: it holds exact counts, also small ones. */
const mark = 'vertrouwelijk, alleen driehoek';

const columnNames = ['from', 'to', 'kind', 'area', 'cell', 'count', 'provisional'] as const;
const cellNames = ['x', 'y', 'size'] as const;

/** Columns travel as base64 of their bytes, lowest byte first, as every browser has them. */
const contentSchema = v.object({
  sets: v.array(
    v.object({
      set: loadedSetSchema,
      series: v.array(
        v.object({
          info: seriesInfoSchema,
          columns: v.object(v.entriesFromList(columnNames, v.string())),
          cells: v.object(v.entriesFromList(cellNames, v.string())),
        }),
      ),
    }),
  ),
  mappings: v.optional(v.array(namedMappingSchema), []),
});

type Content = v.InferOutput<typeof contentSchema>;
type SavedSeries = Content['sets'][number]['series'][number];

const envelopeSchema = v.object({ format: v.literal(format), version: v.number() });

const fileSchema = v.object({
  municipality: v.string(),
  checksum: v.string(),
  content: v.record(v.string(), v.unknown()),
});

/** A library as one text; `municipality` is its CBS code, `savedAt` in milliseconds since 1970. */
export function writeLibrary(
  { sets, mappings }: SavedLibrary,
  municipality: string,
  savedAt: number,
): string {
  const content: Content = {
    sets: sets.map(({ set, series }) => ({
      set: { ...set, kinds: [...set.kinds] },
      series: series.map(savedSeries),
    })),
    mappings: mappings.map(savedMapping),
  };
  const checksum = sumOf(municipality, content);
  return JSON.stringify({ format, version, mark, municipality, savedAt, checksum, content });
}

/** The library in a text made by `writeLibrary` for the same municipality, checked to the last row. */
export function readLibrary(text: string, municipality: string): Result<SavedLibrary, LibraryFileFailure> {
  const json = parsed(text);
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) return fail({ because: text.includes(format) ? 'damaged' : 'not-a-library' });
  if (envelope.output.version > version) return fail({ because: 'newer' });
  const file = v.safeParse(fileSchema, json);
  if (!file.success || file.output.checksum !== sumOf(file.output.municipality, file.output.content))
    return fail({ because: 'damaged' });
  if (file.output.municipality !== municipality)
    return fail({ because: 'other-municipality', municipality: file.output.municipality });
  const content = v.safeParse(contentSchema, file.output.content);
  if (!content.success) return fail({ because: 'damaged' });
  const { sets, mappings } = content.output;
  const sound = sets.flatMap((set) => keptSet(set) ?? []);
  return sound.length === sets.length ? ok({ sets: sound, mappings }) : fail({ because: 'damaged' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sumOf(municipality: string, content: unknown): string {
  return checksumOfText(`${municipality} ${JSON.stringify(content)}`);
}

function savedMapping({ name, mapping, savedAt }: NamedMapping): Content['mappings'][number] {
  const { columns, kinds, places, ...rest } = withoutPeriod(mapping);
  return {
    name,
    mapping: { ...rest, columns: [...columns], kinds: [...kinds], places: [...places] },
    savedAt,
  };
}

function savedComplete({ complete }: Series['info']): SavedSeries['info']['complete'] {
  if (complete === null) return null;
  const { gaps, ...rest } = complete;
  return gaps === undefined ? rest : { ...rest, gaps: [...gaps] };
}

function savedSeries({ info, columns, cells }: Series): SavedSeries {
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

/** Null where a series is not what a series must be, or belongs to another set. */
function keptSet({ set, series }: Content['sets'][number]): KeptSet | null {
  const read = series.map(readSeries);
  const sound = read.flatMap((one) => one ?? []);
  const isOwn = sound.every(({ info }) => info.set === set.id && info.id.startsWith(`${set.id}/`));
  return sound.length === read.length && isOwn ? { set, series: sound } : null;
}

function readSeries({ info, columns, cells }: SavedSeries): Series | null {
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
