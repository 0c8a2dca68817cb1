import * as v from 'valibot';
import { partOfFile } from '../domain/joint-file.ts';
import { parseJson } from '../domain/json.ts';
import { checksumOfText } from '../domain/observation/checksum.ts';
import { withoutPeriod } from '../domain/observation/mapping.ts';
import type { NamedMapping } from '../domain/observation/mapping.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { namedMappingSchema } from './mappings.ts';
import { maskedSet } from './masked-names.ts';
import type { KeptSet } from './store.ts';
import { readSeries, savedSeries, savedSeriesSchema } from './series-text.ts';
import { loadedSetSchema } from './stored.ts';

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

const contentSchema = v.object({
  sets: v.array(
    v.object({
      set: loadedSetSchema,
      series: v.array(savedSeriesSchema),
    }),
  ),
  mappings: v.optional(v.array(namedMappingSchema), []),
});

type Content = v.InferOutput<typeof contentSchema>;

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

/**
 * The library in a text made by `writeLibrary` for the same municipality, checked to the last row; also where a dossier
 * stands in the file as well.
 */
export function readLibrary(given: string, municipality: string): Result<SavedLibrary, LibraryFileFailure> {
  const text = partOfFile(given, 'library');
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
  const json = parseJson(text);
  return json.ok ? json.value : null;
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

/** Null where a series is not what a series must be, or belongs to another set. */
function keptSet({ set, series }: Content['sets'][number]): KeptSet | null {
  const read = series.map(readSeries);
  const sound = read.flatMap((one) => one ?? []);
  const isOwn = sound.every(({ info }) => info.set === set.id && info.id.startsWith(`${set.id}/`));
  return sound.length === read.length && isOwn ? { set: maskedSet(set), series: sound } : null;
}
