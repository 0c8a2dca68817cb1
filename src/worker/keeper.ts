import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { Undoable } from './api.ts';
import type { LibraryChange } from './library.ts';
import type { JobsEnd } from './port.ts';

/** Why the browser could not keep what the answers have now; null where it did. */
type NotKept = StoreFailure['because'] | null;

/** Changes the loaded sets in the store and in the answers, and remembers the last change to undo it. */
export interface Keeper {
  /**
   * Puts and removes sets. Where the store cannot keep what comes, it lives until the page closes; what the store
   * cannot forget stays. A failure (in English) leaves everything as it was.
   */
  readonly change: (change: LibraryChange, what: Undoable) => Promise<Result<NotKept, string>>;
  /** Puts sets as what a person says of them has changed; the last change before can still be undone. */
  readonly amend: (put: LibraryChange['put']) => Promise<void>;
  /** Removes every set; this cannot be undone. */
  readonly clear: () => Promise<void>;
  readonly undoable: () => Undoable | null;
  /** Brings back what was before the last change; false where that cannot be. */
  readonly undo: () => Promise<boolean>;
  readonly forget: () => void;
}

interface Undo {
  readonly what: Undoable;
  readonly change: LibraryChange;
}

export function createKeeper(store: Result<Store, StoreFailure>, end: JobsEnd): Keeper {
  let undo: Undo | null = null;
  return {
    async change(change, what) {
      const inverse = await inverseOf(end, change);
      undo = null;
      if (!inverse.ok) return inverse;
      const done = await perform(store, end, change, inverse.value);
      if (done.ok) undo = { what, change: inverse.value };
      return done;
    },
    async amend(put) {
      const change = { put, remove: [] };
      const inverse = await inverseOf(end, change);
      if (inverse.ok) await perform(store, end, change, inverse.value);
    },
    async clear() {
      undo = null;
      if (!store.ok || (await store.value.clear()).ok) await end.clear();
    },
    undoable: () => undo?.what ?? null,
    async undo() {
      if (undo === null) return false;
      const { change } = undo;
      const inverse = await inverseOf(end, change);
      if (!inverse.ok) return false;
      const done = await perform(store, end, change, inverse.value);
      undo = null;
      return done.ok;
    },
    forget() {
      undo = null;
    },
  };
}

/** What brings back the sets that a change is about; to be asked before the change. */
async function inverseOf(end: JobsEnd, change: LibraryChange): Promise<Result<LibraryChange, string>> {
  const ids = [...change.put.map(({ set }) => set.id), ...change.remove];
  const before = await end.read({ is: 'some', ids, near: [] });
  if (!before.ok) return before;
  const known = new Set(before.value.map(({ set }) => set.id));
  return ok({ put: before.value, remove: ids.filter((id) => !known.has(id)) });
}

async function perform(
  store: Result<Store, StoreFailure>,
  end: JobsEnd,
  change: LibraryChange,
  inverse: LibraryChange,
): Promise<Result<NotKept, string>> {
  const kept = store.ok ? await store.value.change(change.put, change.remove) : store;
  // What the store could not forget would come back with the next visit: it stays in sight.
  if (!kept.ok && store.ok && change.put.length === 0) return fail(kept.failure.detail);
  const put = change.put.map((entry) => ({ ...entry, kept: kept.ok }));
  const told = await end.change({ put, remove: change.remove });
  if (told.ok) return ok(kept.ok ? null : kept.failure.because);
  if (store.ok && kept.ok)
    await store.value.change(
      inverse.put.filter((entry) => entry.kept),
      inverse.remove,
    );
  return told;
}
