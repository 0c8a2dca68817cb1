import { maskedFileName } from '../domain/privacy/file-name.ts';
import type { LoadedSet } from './set.ts';
import { readSet, sumOfSet } from './stored.ts';
import type { StoredSet } from './stored.ts';

/** A set under a name of its file that holds nothing about a person. */
export function maskedSet(set: LoadedSet): LoadedSet {
  return { ...set, file: maskedFileName(set.file) };
}

/** The record of a set with that name; null where it has it, or is damaged. */
export function toMaskedName(record: unknown): StoredSet | null {
  const read = readSet(record);
  if (read === null) return null;
  const set = maskedSet(read.set);
  return set.file === read.set.file
    ? null
    : { set, series: read.series, checksum: sumOfSet(set, read.series) };
}
