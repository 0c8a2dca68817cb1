import type { NamedMapping } from '../domain/observation/mapping.ts';
import type { Result } from '../domain/result.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';

/** The mappings that people made: in the browser's store, or until the page closes where there is none. */
export interface MappingShelf {
  readonly list: () => Promise<readonly NamedMapping[]>;
  readonly keep: (named: NamedMapping) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

export function createMappingShelf(opening: Promise<Result<Store, StoreFailure>>): MappingShelf {
  const unkept = new Map<string, NamedMapping>();
  return {
    async list() {
      const store = await opening;
      const kept = store.ok ? await store.value.mappings.list() : store;
      const others = (kept.ok ? kept.value : []).filter(({ name }) => !unkept.has(name));
      return [...unkept.values(), ...others].sort((a, b) => b.savedAt - a.savedAt);
    },
    async keep(named) {
      const store = await opening;
      const kept = store.ok && (await store.value.mappings.keep(named)).ok;
      if (kept) unkept.delete(named.name);
      else unkept.set(named.name, named);
    },
    async remove(name) {
      unkept.delete(name);
      const store = await opening;
      if (store.ok) await store.value.mappings.remove(name);
    },
  };
}
