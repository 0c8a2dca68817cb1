import type { Numbers } from '../domain/observation/numbers.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { mayOverlap } from '../domain/observation/stream.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import type { StoreFailure, StoreState } from '../store/failure.ts';
import type { LoadedSet } from '../store/set.ts';
import type { Loaded, Store } from '../store/store.ts';

/** A set with its series. `kept` is false when the browser's store could not hold it: it lives until the page closes. */
export interface LibraryEntry {
  readonly set: LoadedSet;
  readonly series: readonly Series[];
  readonly kept: boolean;
  /** Which number each record has; known in the jobs worker alone. */
  readonly numbers?: Numbers;
}

/** Sets that come, in the place of those with the same id, and ids of sets that go. */
export interface LibraryChange {
  readonly put: readonly LibraryEntry[];
  readonly remove: readonly string[];
}

/** Which sets: all, or those with an id and those that may speak of the same kinds and months as some series. */
export type WhichSets =
  | { readonly is: 'all' }
  | { readonly is: 'some'; readonly ids: readonly string[]; readonly near: readonly SeriesInfo[] };

type OpenStore = () => Promise<Result<Store, StoreFailure>>;

/** The sets that a person loaded, kept in the browser or not. */
export interface Library {
  /** Newest first. */
  readonly sets: () => readonly LoadedSet[];
  readonly series: () => readonly Series[];
  readonly read: (which: WhichSets) => readonly LibraryEntry[];
  /** Goes up with every change. */
  readonly version: () => number;
  /** File names of kept sets that could not be read back. */
  readonly damaged: () => readonly string[];
  /** Whether what was kept is here, or why the store could not be read. */
  readonly store: () => StoreState;
  /** Whether everything here will be there at the next visit. */
  readonly keeps: () => boolean;
  readonly change: (change: LibraryChange) => void;
  readonly clear: () => void;
  /** Reads the store again, after another tab changed it; what is not kept stays. */
  readonly reload: () => Promise<void>;
}

/** The library with what the browser's store holds; empty where the store cannot be read, which `store` tells. */
export async function createLibrary(openStore: OpenStore): Promise<Library> {
  const first = await readStore(openStore);
  let store = stateOf(first);
  let entries = first.ok ? entriesOf(first.value) : new Map<string, LibraryEntry>();
  let damaged = first.ok ? first.value.damaged : [];
  let version = 0;
  return {
    sets: () => [...entries.values()].map(({ set }) => set).sort((a, b) => b.loadedAt - a.loadedAt),
    series: () => [...entries.values()].flatMap(({ series }) => series),
    read: (which) => [...entries.values()].filter((entry) => isAsked(entry, which)),
    version: () => version,
    damaged: () => damaged,
    store: () => store,
    keeps: () => store === 'open' && [...entries.values()].every(({ kept }) => kept),
    change({ put, remove }) {
      for (const id of remove) entries.delete(id);
      for (const entry of put) entries.set(entry.set.id, entry);
      version += 1;
    },
    clear() {
      entries.clear();
      damaged = [];
      version += 1;
    },
    async reload() {
      let before: number;
      let again: Awaited<ReturnType<typeof readStore>>;
      // What comes or goes here meanwhile may not be in what was read: then it is read once more.
      do {
        before = version;
        again = await readStore(openStore);
      } while (before !== version);
      store = stateOf(again);
      // A store that cannot be read just now takes nothing away that is in view.
      if (!again.ok) return;
      const unkept = [...entries].filter(([, { kept }]) => !kept);
      damaged = again.value.damaged;
      entries = new Map([...entriesOf(again.value), ...unkept]);
      version += 1;
    },
  };
}

function isAsked({ set, series }: LibraryEntry, which: WhichSets): boolean {
  if (which.is === 'all' || which.ids.includes(set.id)) return true;
  return series.some(({ info }) => which.near.some((other) => mayOverlap(info, other)));
}

function entriesOf(loaded: Loaded): Map<string, LibraryEntry> {
  const entries = new Map<string, LibraryEntry>();
  for (const set of loaded.sets) {
    const series = loaded.series.filter(({ info }) => info.set === set.id);
    entries.set(set.id, { set, series, kept: true });
  }
  return entries;
}

/** Reads and closes: the jobs worker is the one that writes. */
async function readStore(openStore: OpenStore): Promise<Result<Loaded, StoreFailure>> {
  const store = await openStore();
  if (!store.ok) return fail(store.failure);
  const loaded = await store.value.loadAll();
  store.value.close();
  return loaded;
}

function stateOf(read: Result<unknown, StoreFailure>): StoreState {
  return read.ok ? 'open' : read.failure.because;
}
