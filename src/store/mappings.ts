import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { checksumOfText } from '../domain/observation/checksum.ts';
import { fields } from '../domain/observation/mapping.ts';
import type { NamedMapping } from '../domain/observation/mapping.ts';
import { mappingStore } from './migrations.ts';

const linkSchema = v.object({ label: v.string(), to: v.nullable(v.string()) });

export const namedMappingSchema = v.object({
  name: v.string(),
  mapping: v.object({
    columns: v.array(
      v.object({
        header: v.string(),
        field: v.picklist(fields),
        order: v.nullable(v.picklist(['day-first', 'month-first'])),
      }),
    ),
    kind: v.nullable(v.string()),
    kinds: v.array(linkSchema),
    places: v.array(linkSchema),
    eachIsOne: v.exactOptional(v.literal(true)),
  }),
  savedAt: v.number(),
});

const recordSchema = v.object({ named: namedMappingSchema, checksum: v.string() });

/** Keeps a mapping; one of the same name is replaced. Rejects where the browser refuses. */
export async function keepMapping(database: IDBPDatabase, named: NamedMapping): Promise<null> {
  await database.put(mappingStore, { named, checksum: sumOf(named) }, named.name);
  return null;
}

export async function removeMapping(database: IDBPDatabase, name: string): Promise<null> {
  await database.delete(mappingStore, name);
  return null;
}

/** The mappings, newest first; one that is not what was put there is left out: a person makes it anew. */
export async function listMappings(database: IDBPDatabase): Promise<readonly NamedMapping[]> {
  const records: unknown[] = await database.getAll(mappingStore);
  return records.flatMap((record) => readMapping(record) ?? []).sort((a, b) => b.savedAt - a.savedAt);
}

function readMapping(record: unknown): NamedMapping | null {
  const { success, output } = v.safeParse(recordSchema, record);
  return success && output.checksum === sumOf(output.named) ? output.named : null;
}

function sumOf({ name, mapping, savedAt }: NamedMapping): string {
  const columns = mapping.columns.map(({ header, field, order }) => [header, field, order]);
  const links = [mapping.kinds, mapping.places].map((all) => all.map(({ label, to }) => [label, to]));
  const parts: unknown[] = [name, columns, mapping.kind, links, savedAt];
  // Mappings that were kept before this could be said have no place for it.
  return checksumOfText(JSON.stringify(mapping.eachIsOne === true ? [...parts, 'each-is-one'] : parts));
}
