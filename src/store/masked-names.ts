import type { IDBPDatabase } from 'idb';
import { maskedFileName } from '../domain/privacy/file-name.ts';
import type { LoadedSet } from './set.ts';
import { readSet, sumOfSet } from './stored.ts';
import type { StoredSet } from './stored.ts';

export { maskedFileName as maskedName };

/** A set under a name of its file that holds nothing about a person. */
export function maskedSet(set: LoadedSet): LoadedSet {
  return { ...set, file: maskedFileName(set.file) };
}

/** Hides in the store itself what names of files hold about persons, kept by a version that did not or knew fewer names. */
export async function maskKeptNames(database: IDBPDatabase): Promise<void> {
  const records: unknown[] = await database.getAll('sets');
  const renamed = records.flatMap((record) => toMaskedName(record) ?? []);
  if (renamed.length === 0) return;
  const transaction = database.transaction('sets', 'readwrite');
  await Promise.all([...renamed.map((one) => transaction.store.put(one, one.set.id)), transaction.done]);
}

/** The record of a set with that name; null where it has it, or is damaged. */
function toMaskedName(record: unknown): StoredSet | null {
  const read = readSet(record);
  if (read === null) return null;
  const set = maskedSet(read.set);
  return set.file === read.set.file
    ? null
    : { set, series: read.series, checksum: sumOfSet(set, read.series) };
}
