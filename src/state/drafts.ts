/** Milliseconds since 1970 beyond which a browser knows no date. */
const latestMoment = 8.64e15;

/** What was typed in a form and not saved yet, and when it was last typed at. */
interface KeptDraft {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly content: unknown;
}

/** Drafts by the name of their form, which a browser keeps until they are saved or thrown away. */
export interface Drafts {
  readonly get: (form: string) => KeptDraft | null;
  readonly keep: (form: string, draft: KeptDraft) => void;
  readonly drop: (form: string) => void;
  /** Whether the browser has what stands now: a full store, or none, keeps it as long as the page only. */
  readonly isStored: (form: string) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What of a browser's own store is needed. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The drafts of one municipality. Where the browser has no store or it is full, they last as long as the page: what a
 * person types is never refused for it.
 */
export function draftsOf(municipality: string, store: TextStore | null): Drafts {
  const known = new Map<string, KeptDraft | null>();
  const listeners = new Set<() => void>();
  const unstored = new Set<string>();
  const keyOf = (form: string): string => `veiligheidsbeeld/concept/${municipality}/${form}`;
  const set = (form: string, draft: KeptDraft | null): void => {
    known.set(form, draft);
    const isDone = draft !== null && isWritten(store, keyOf(form), JSON.stringify(draft));
    // What stood there before would come back as if it were the last word.
    if (!isDone) quietly(() => store?.removeItem(keyOf(form)));
    if (draft === null || isDone) unstored.delete(form);
    else unstored.add(form);
    for (const listener of listeners) listener();
  };
  return {
    get: (form) => {
      const found = known.get(form);
      if (found !== undefined) return found;
      const read = readDraft(quietly(() => store?.getItem(keyOf(form))) ?? null);
      known.set(form, read);
      return read;
    },
    keep: set,
    drop: (form) => set(form, null),
    isStored: (form) => !unstored.has(form),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isWritten(store: TextStore | null, key: string, text: string): boolean {
  return (
    store !== null &&
    quietly(() => {
      store.setItem(key, text);
      return true;
    }) === true
  );
}

function readDraft(text: string | null): KeptDraft | null {
  const found: unknown = text === null ? null : quietly((): unknown => JSON.parse(text));
  if (typeof found !== 'object' || found === null || !('at' in found) || !('content' in found)) return null;
  const { at } = found;
  return typeof at === 'number' && Math.abs(at) <= latestMoment ? { at, content: found.content } : null;
}

/** Undefined where the browser refuses: no store, a full one, or a text that is no draft. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
