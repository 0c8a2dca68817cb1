import type { Numbers } from '../domain/observation/numbers.ts';
import type { Result } from '../domain/result.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { LibraryChange } from './library.ts';
import type { JobsEnd } from './port.ts';

/** The answers, and the numbers of the records of loaded sets beside them. */
export interface NumberedEnd extends JobsEnd {
  /** Ids of loaded sets that have a record with one of these numbers. */
  readonly sharing: (numbers: Numbers | undefined) => Promise<readonly string[]>;
}

/**
 * Numbers of records are known in the jobs worker alone: they go with a set into the store, are put beside it when it
 * is read, and never go to the answers worker. Of what the store cannot keep they live as long as this worker.
 */
export function numberedEnd(end: JobsEnd, store: Result<Store, StoreFailure>): NumberedEnd {
  const unkept = new Map<string, Numbers>();
  const known = async (): Promise<ReadonlyMap<string, Numbers>> => {
    const kept = store.ok ? await store.value.numbers.list() : store;
    return new Map([...(kept.ok ? kept.value : []), ...unkept]);
  };
  return {
    ...end,
    async sharing(numbers) {
      if (numbers === undefined) return [];
      const own = new Set(numbers.numbers);
      const sets = [...(await known())];
      return sets.filter(([, held]) => held.numbers.some((one) => own.has(one))).map(([id]) => id);
    },
    async read(which) {
      const entries = await end.read(which);
      if (!entries.ok || entries.value.length === 0) return entries;
      const numbers = await known();
      const numbered = entries.value.map((entry) => {
        const own = numbers.get(entry.set.id);
        return own === undefined ? entry : { ...entry, numbers: own };
      });
      return { ok: true, value: numbered };
    },
    async change(change) {
      const done = await end.change(plain(change));
      if (!done.ok) return done;
      for (const id of change.remove) unkept.delete(id);
      for (const { set, kept, numbers } of change.put)
        if (kept || numbers === undefined) unkept.delete(set.id);
        else unkept.set(set.id, numbers);
      return done;
    },
    compare: (change) => end.compare(plain(change)),
    foresee: (change, audience) => end.foresee(plain(change), audience),
    clear() {
      unkept.clear();
      return end.clear();
    },
  };
}

function plain({ put, remove }: LibraryChange): LibraryChange {
  return { put: put.map(({ set, series, kept }) => ({ set, series, kept })), remove };
}
