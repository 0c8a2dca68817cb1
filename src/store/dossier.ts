import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { checksumOfText } from '../domain/observation/checksum.ts';

/** The name of the object store in which the entries of the dossier lie, by their own id. */
export const dossierStore = 'dossier';

/** An entry of the dossier as text: what it says is not the store's business. */
export interface StoredEntry {
  readonly id: string;
  readonly text: string;
}

const recordSchema = v.object({ id: v.string(), text: v.string(), checksum: v.string() });

/**
 * Keeps entries, all or none; one with the same id is replaced. None where `isTaken` says so of what lies there: it is
 * asked in the transaction that writes, so that no other tab comes between. Rejects where the browser refuses.
 */
export async function keepEntries(
  database: IDBPDatabase,
  entries: readonly StoredEntry[],
  isTaken: ((kept: readonly StoredEntry[]) => boolean) | null,
): Promise<'kept' | 'taken'> {
  const transaction = database.transaction(dossierStore, 'readwrite');
  if (isTaken !== null) {
    const records: unknown[] = await transaction.store.getAll();
    if (isTaken(records.flatMap((record) => readEntry(record) ?? []))) {
      await transaction.done;
      return 'taken';
    }
  }
  const puts = entries.map(({ id, text }) =>
    transaction.store.put({ id, text, checksum: checksumOfText(`${id}\n${text}`) }, id),
  );
  await Promise.all([...puts, transaction.done]);
  return 'kept';
}

/** The entries, and how many records are not what was put there. */
export async function listEntries(
  database: IDBPDatabase,
): Promise<{ readonly entries: readonly StoredEntry[]; readonly damaged: number }> {
  const records: unknown[] = await database.getAll(dossierStore);
  const entries = records.flatMap((record) => readEntry(record) ?? []);
  return { entries, damaged: records.length - entries.length };
}

function readEntry(record: unknown): StoredEntry | null {
  const { success, output } = v.safeParse(recordSchema, record);
  if (!success || output.checksum !== checksumOfText(`${output.id}\n${output.text}`)) return null;
  return { id: output.id, text: output.text };
}
