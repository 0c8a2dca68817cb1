import * as v from 'valibot';
import { areaLevels } from '../domain/area/area.ts';
import { checksum, checksumOfText } from '../domain/observation/checksum.ts';
import { whens, type Series } from '../domain/observation/series.ts';
import { isSound } from '../domain/observation/sound.ts';
import type { LoadedSet } from './set.ts';

/** A set as it lies in the store, with the ids of all its series: one of them missing is damage too. */
export interface StoredSet {
  readonly set: LoadedSet;
  readonly series: readonly string[];
  readonly checksum: string;
}

export interface StoredSeries {
  readonly series: Series;
  readonly checksum: string;
}

const spanSchema = v.object({ from: v.number(), to: v.number() });

export const loadedSetSchema = v.object({
  id: v.string(),
  file: v.string(),
  source: v.string(),
  loadedAt: v.number(),
  hash: v.string(),
  read: v.number(),
  accepted: v.number(),
  refused: v.number(),
  missing: v.number(),
  gaveWay: v.number(),
  span: spanSchema,
  kinds: v.array(v.string()),
  mapping: v.nullable(v.string()),
});

const setSchema = v.object({
  set: loadedSetSchema,
  series: v.array(v.string()),
  checksum: v.string(),
});

export const seriesInfoSchema = v.object({
  id: v.string(),
  title: v.string(),
  source: v.string(),
  set: v.string(),
  loadedAt: v.nullable(v.number()),
  audience: v.picklist(['driehoek', 'openbaar']),
  published: v.boolean(),
  suppressed: v.exactOptional(v.literal(true)),
  fictief: v.boolean(),
  where: v.picklist(['cell', ...areaLevels]),
  when: v.picklist(whens),
  divisionYear: v.nullable(v.number()),
  complete: v.nullable(
    v.object({
      span: spanSchema,
      scope: v.string(),
      gaps: v.exactOptional(
        v.array(v.object({ kind: v.nullable(v.string()), from: v.number(), to: v.number() })),
      ),
    }),
  ),
  list: v.exactOptional(v.literal(true)),
  joins: v.exactOptional(v.picklist(['rows', 'all'])),
  kinds: v.array(v.string()),
  areas: v.array(v.string()),
  rows: v.number(),
  span: spanSchema,
});

const seriesSchema = v.object({
  series: v.object({
    info: seriesInfoSchema,
    columns: v.object({
      length: v.number(),
      from: v.instance(Int32Array),
      to: v.instance(Int32Array),
      kind: v.instance(Uint16Array),
      area: v.instance(Uint16Array),
      cell: v.instance(Int32Array),
      count: v.instance(Int32Array),
      provisional: v.instance(Uint8Array),
    }),
    cells: v.object({
      x: v.instance(Float64Array),
      y: v.instance(Float64Array),
      size: v.instance(Uint16Array),
    }),
  }),
  checksum: v.string(),
});

export function storedSet(set: LoadedSet, series: readonly Series[]): StoredSet {
  const ids = series.map((one) => one.info.id);
  return { set, series: ids, checksum: sumOfSet(set, ids) };
}

export function storedSeries(series: Series): StoredSeries {
  return { series, checksum: checksum(series) };
}

/** The set in a record of the store; null when it is not what was put there. */
export function readSet(record: unknown): Pick<StoredSet, 'set' | 'series'> | null {
  const { success, output } = v.safeParse(setSchema, record);
  if (!success || output.checksum !== sumOfSet(output.set, output.series)) return null;
  return { set: output.set, series: output.series };
}

/** The series in a record of the store; null when it is not what was put there, or cannot be asked. */
export function readSeries(record: unknown): Series | null {
  const { success, output } = v.safeParse(seriesSchema, record);
  if (!success || output.checksum !== checksum(output.series)) return null;
  return isSound(output.series) ? output.series : null;
}

/** The file name in a record that may be damaged, to tell a person which file to load again. */
export function readFileName(record: unknown): string | null {
  const { success, output } = v.safeParse(v.object({ set: v.object({ file: v.string() }) }), record);
  return success ? output.set.file : null;
}

/** The checksum of a set and of the ids of its series. */
export function sumOfSet(set: LoadedSet, ids: readonly string[]): string {
  const { id, file, source, loadedAt, hash, read, accepted, refused, missing, span, kinds } = set;
  const values = [id, file, source, loadedAt, hash, read, accepted, refused, missing, span.from, span.to];
  return checksumOfText(JSON.stringify([values, kinds, ids, set.gaveWay, set.mapping]));
}
