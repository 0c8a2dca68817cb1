import { fail, ok } from '../domain/result.ts';
import { sizeLimit } from '../intake/import.ts';
import type { FileLike } from '../intake/import.ts';
import { readLibrary, writeLibrary } from '../store/library-file.ts';
import type { LibraryOpened } from './api.ts';
import type { Keeper } from './keeper.ts';
import type { JobsEnd } from './port.ts';

/** All loaded sets, kept in the browser or not, as the text of one file; null where the answers worker does not tell. */
export async function saveLibrary(end: JobsEnd, now: number): Promise<string | null> {
  const municipality = await end.context();
  const entries = await end.read({ is: 'all' });
  if (!entries.ok) return null;
  const sets = entries.value.map(({ set, series }) => ({ set, series }));
  return writeLibrary(sets, municipality.profile.id, now);
}

/** Adds the sets of a saved library to those that are there; a set that is there already is replaced by the saved one. */
export async function openLibrary(file: FileLike, end: JobsEnd, keeper: Keeper): Promise<LibraryOpened> {
  if (file.size > sizeLimit) return fail({ because: 'too-large', bytes: file.size, limit: sizeLimit });
  const text = await textOf(file);
  if (text === null) return fail({ because: 'unreadable' });
  const municipality = await end.context();
  const sets = readLibrary(text, municipality.profile.id);
  if (!sets.ok) return sets;
  const put = sets.value.map((set) => ({ ...set, kept: false }));
  const done = await keeper.change({ put, remove: [] }, { what: 'library', file: file.name });
  return done.ok ? ok({ sets: put.length, notKept: done.value }) : fail({ because: 'unreadable' });
}

async function textOf(file: FileLike): Promise<string | null> {
  try {
    return new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    // Moved meanwhile, or too much for the memory.
    return null;
  }
}
