import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { LoadedSet } from '../store/set.ts';
import type { Loaded, Store } from '../store/store.ts';

/** The sets that a person loaded, kept in the browser or not. */
export interface Library {
  /** Newest first. */
  readonly sets: () => readonly LoadedSet[];
  readonly series: () => readonly Series[];
  /** Goes up with every change. */
  readonly version: () => number;
  /** File names of kept sets that could not be read back. */
  readonly damaged: () => readonly string[];
  /** Whether everything here will be there at the next visit. */
  readonly keeps: () => boolean;
  readonly add: (set: LoadedSet, series: readonly Series[], kept: boolean) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

interface Entry {
  readonly set: LoadedSet;
  readonly series: readonly Series[];
  readonly kept: boolean;
}

/** The library with what the browser's store holds; empty where the store cannot be read. */
export async function createLibrary(openStore: () => Promise<Result<Store, StoreFailure>>): Promise<Library> {
  const loaded = await readStore(openStore);
  const entries = new Map<string, Entry>();
  for (const set of loaded?.sets ?? []) {
    const series = loaded?.series.filter(({ info }) => info.set === set.id) ?? [];
    entries.set(set.id, { set, series, kept: true });
  }
  let damaged = loaded?.damaged ?? [];
  let version = 0;
  return {
    sets: () => [...entries.values()].map(({ set }) => set).sort((a, b) => b.loadedAt - a.loadedAt),
    series: () => [...entries.values()].flatMap(({ series }) => series),
    version: () => version,
    damaged: () => damaged,
    keeps: () => loaded !== null && [...entries.values()].every(({ kept }) => kept),
    add(set, series, kept) {
      entries.set(set.id, { set, series, kept });
      version += 1;
    },
    remove(id) {
      entries.delete(id);
      version += 1;
    },
    clear() {
      entries.clear();
      damaged = [];
      version += 1;
    },
  };
}

/** Reads and closes: the jobs worker is the one that writes. */
async function readStore(openStore: () => Promise<Result<Store, StoreFailure>>): Promise<Loaded | null> {
  const store = await openStore();
  if (!store.ok) return null;
  const loaded = await store.value.loadAll();
  store.value.close();
  return loaded.ok ? loaded.value : null;
}
