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
  /** What another tab typed in the same form, and neither saved nor threw away; null of none. */
  readonly other: (form: string) => KeptDraft | null;
  /** Puts what another tab typed in the form, and what stood there aside. */
  readonly swap: (form: string) => void;
  /** Another tab wrote under a key of the store; null where it wrote nothing there any more. */
  readonly hear: (key: string | null, text: string | null) => void;
  /** Whether the browser has what stands now: a full store, or none, keeps it as long as the page only. */
  readonly isStored: (form: string) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What of a browser's own store is needed. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The drafts of one municipality. Where the browser has no store or it is full, they last as long as the page: what a
 * person types is never refused for it. The store has room for two of a form: what was typed last, and aside of it what
 * another tab typed, so that no tab takes away what stands in another.
 */
export function draftsOf(municipality: string, store: TextStore | null): Drafts {
  const known = new Map<string, KeptDraft | null>();
  const others = new Map<string, KeptDraft | null>();
  /** What this page last read or wrote of a form: anything else in the store is of another tab. */
  const seen = new Map<string, string | null>();
  const listeners = new Set<() => void>();
  const unstored = new Set<string>();
  const prefix = `veiligheidsbeeld/concept/${municipality}/`;
  const keyOf = (form: string): string => prefix + form;
  const asideOf = (form: string): string => `veiligheidsbeeld/concept-ernaast/${municipality}/${form}`;
  const read = (key: string): string | null => quietly(() => store?.getItem(key)) ?? null;
  const write = (key: string, text: string | null): boolean => {
    const isDone = text !== null && isWritten(store, key, text);
    // What stood there before would come back as if it were the last word.
    if (!isDone) quietly(() => store?.removeItem(key));
    return isDone;
  };
  const ofAnotherTab = (form: string): string | null => {
    const text = read(keyOf(form));
    return seen.has(form) && text !== seen.get(form) ? text : null;
  };
  const putAside = (form: string, text: string | null): void => {
    write(asideOf(form), text);
    others.set(form, readDraft(text));
  };
  const tell = (): void => listeners.forEach((listener) => listener());
  const set = (form: string, draft: KeptDraft): void => {
    const text = JSON.stringify(draft);
    const isDone = write(keyOf(form), text);
    known.set(form, draft);
    seen.set(form, isDone ? text : null);
    if (isDone) unstored.delete(form);
    else unstored.add(form);
  };
  const get = (form: string): KeptDraft | null => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const text = read(keyOf(form));
    seen.set(form, text);
    others.set(form, readDraft(read(asideOf(form))));
    const draft = readDraft(text);
    known.set(form, draft);
    return draft;
  };
  return {
    get,
    keep(form, draft) {
      const other = ofAnotherTab(form);
      if (other !== null) putAside(form, other);
      set(form, draft);
      tell();
    },
    drop(form) {
      const other = ofAnotherTab(form) ?? read(asideOf(form));
      write(asideOf(form), null);
      write(keyOf(form), other);
      known.set(form, null);
      others.set(form, readDraft(other));
      // Whatever stands there now is not of this page.
      seen.set(form, null);
      unstored.delete(form);
      tell();
    },
    other: (form) => others.get(form) ?? null,
    swap(form) {
      const [mine, other] = [get(form), others.get(form) ?? null];
      if (other === null) return;
      set(form, other);
      putAside(form, mine === null ? null : JSON.stringify(mine));
      tell();
    },
    hear(key, text) {
      const form = key?.startsWith(prefix) === true ? key.slice(prefix.length) : null;
      if (form === null || !known.has(form) || text === seen.get(form)) return;
      others.set(form, readDraft(text ?? read(asideOf(form))));
      tell();
    },
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
