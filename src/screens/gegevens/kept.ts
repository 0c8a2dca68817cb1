import { useSyncExternalStore } from 'react';

/** A value that outlives the screen that shows it: it is there again when a person comes back. */
export interface Kept<Value> {
  readonly get: () => Value;
  readonly set: (change: (value: Value) => Value) => void;
  readonly subscribe: (hear: () => void) => () => void;
}

export function kept<Value>(initial: Value): Kept<Value> {
  let value = initial;
  const heard = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = change(value);
      for (const hear of heard) hear();
    },
    subscribe(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  };
}

export function useKept<Value>({ get, subscribe }: Kept<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}

/** One of something for each owner, made at the first need and gone with it. */
export function onePer<Value>(make: () => Value): (owner: object) => Value {
  const known = new WeakMap<object, Value>();
  return (owner) => {
    const value = known.get(owner) ?? make();
    known.set(owner, value);
    return value;
  };
}
