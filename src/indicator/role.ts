import { useSyncExternalStore } from 'react';
import type { TextStore } from '../state/drafts.ts';
import { browserStore } from '../state/use-draft.ts';

/** The role in which a person writes: what it is now, how it changes, and who hears of that. */
interface RoleBook {
  readonly get: () => string;
  readonly set: (role: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const key = 'veiligheidsbeeld/rol';

/**
 * The role in which a person writes, the same in every form. The browser keeps what was typed last, so that nobody is
 * asked twice; it always stands in its field, to be changed. Without a store it lasts as long as the page. Empty at
 * first.
 */
export function roleBook(store: TextStore | null): RoleBook {
  let role = quietly(() => store?.getItem(key)) ?? '';
  const listeners = new Set<() => void>();
  return {
    get: () => role,
    set(next) {
      role = next;
      quietly(() => (next.trim() === '' ? store?.removeItem(key) : store?.setItem(key, next)));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A browser that refuses its store, or has a full one, keeps nothing. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

let kept: RoleBook | null = null;

/** The book of this browser, opened when it is first asked. */
function book(): RoleBook {
  kept ??= roleBook(browserStore());
  return kept;
}

/** The role in which a person writes; empty where nobody said it yet in this browser. */
export function useRole(): readonly [role: string, setRole: (role: string) => void] {
  const { get, set, subscribe } = book();
  return [useSyncExternalStore(subscribe, get), set];
}
