import { fail, ok } from '../domain/result.ts';
import { sizeLimit } from '../intake/file-like.ts';
import type { FileLike } from '../intake/file-like.ts';
import { readLibrary, writeLibrary } from '../store/library-file.ts';
import type { SavedLibrary } from '../store/library-file.ts';
import type { LibraryChoice, LibraryOpened, LibraryOverlap } from './api.ts';
import type { Keeper } from './keeper.ts';
import type { LibraryChange, LibraryEntry } from './library.ts';
import type { MappingDesk } from './mapping-desk.ts';
import { libraryOverlaps, replacing } from './overlaps.ts';
import type { JobsEnd } from './port.ts';

/** All loaded sets and kept mappings, kept in the browser or not, as the text of one file; null where the answers worker does not tell. */
export async function saveLibrary(
  end: JobsEnd,
  mappings: Pick<MappingDesk, 'list'>,
  now: number,
): Promise<string | null> {
  const municipality = await end.context();
  const entries = await end.read({ is: 'all' });
  if (!entries.ok) return null;
  const sets = entries.value.map(({ set, series }) => ({ set, series }));
  return writeLibrary({ sets, mappings: await mappings.list() }, municipality.profile.id, now);
}

/**
 * Adds what is in a saved library to what is there; a set that is there already is replaced by the saved one. Where
 * other loaded sets have months of it, nothing changes before a person has chosen.
 */
export async function openLibrary(
  file: FileLike,
  choice: LibraryChoice | null,
  end: JobsEnd,
  keeper: Keeper,
  mappings: Pick<MappingDesk, 'take'>,
): Promise<LibraryOpened> {
  if (file.size > sizeLimit) return fail({ because: 'too-large', bytes: file.size, limit: sizeLimit });
  const text = await textOf(file);
  if (text === null) return fail({ because: 'unreadable' });
  const saved = readLibrary(text, (await end.context()).profile.id);
  if (!saved.ok) return saved;
  const { sets } = saved.value;
  const entries = await near(saved.value, end);
  if (entries === null) return fail({ because: 'unreadable' });
  const overlaps = libraryOverlaps(entries, sets);
  if (overlaps.length > 0 && choice === null) return ok({ is: 'overlaps', overlaps });
  const change = changeBy(choice, entries, saved.value, overlaps);
  const isEmpty = change.put.length === 0;
  const done = isEmpty ? ok(null) : await keeper.change(change, { what: 'library', file: file.name });
  if (!done.ok) return fail({ because: 'unreadable' });
  const ids = new Set(change.put.map(({ set }) => set.id));
  const leftOut = sets.filter(({ set }) => !ids.has(set.id)).length;
  const taken = await mappings.take(saved.value.mappings);
  return ok({ is: 'opened', sets: sets.length - leftOut, leftOut, mappings: taken, notKept: done.value });
}

/** The loaded sets that are in a library too, or may speak of its kinds and months; null where they cannot be read. */
async function near({ sets }: SavedLibrary, end: JobsEnd): Promise<readonly LibraryEntry[] | null> {
  const infos = sets.flatMap(({ series }) => series.map(({ info }) => info));
  const found = await end.read({ is: 'some', ids: sets.map(({ set }) => set.id), near: infos });
  return found.ok ? found.value : null;
}

function changeBy(
  choice: LibraryChoice | null,
  entries: readonly LibraryEntry[],
  { sets }: SavedLibrary,
  overlaps: readonly LibraryOverlap[],
): LibraryChange {
  if (choice === 'replace') return replacing(entries, ...sets);
  const out = new Set(overlaps.map(({ setId }) => setId));
  const put = sets.filter(({ set }) => !out.has(set.id)).map((set) => ({ ...set, kept: false }));
  return { put, remove: [] };
}

async function textOf(file: FileLike): Promise<string | null> {
  try {
    return new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    // Moved meanwhile, or too much for the memory.
    return null;
  }
}
