import { useMemo, useState, useSyncExternalStore } from 'react';
import { draftsOf, type Drafts, type TextStore } from './drafts.ts';
import { useSession } from './session.tsx';

/** What a form does with its draft. */
interface DraftOf<Form> {
  /** What was typed and not saved; null where nothing was. */
  readonly draft: Form | null;
  /** When it was typed, of a draft that stood here when the form was opened; null of what is typed just now. */
  readonly restored: number | null;
  /** Whether the browser keeps it after the page is closed. */
  readonly isStored: boolean;
  /** When another tab typed something else in the same form; null where none did. */
  readonly other: number | null;
  /** Puts that in the form; what stood there is kept aside. */
  readonly swap: () => void;
  readonly keep: (form: Form) => void;
  /** Saved, or thrown away. */
  readonly drop: () => void;
}

/** What is said of a draft beside its form. */
export type Typed = Pick<DraftOf<unknown>, 'restored' | 'isStored' | 'other' | 'swap'>;

const opened = new Map<string, Drafts>();

/** The drafts of the municipality, for what saves or opens another form than its own. */
function useDrafts(): Drafts {
  const { id } = useSession().municipality.profile;
  const known = opened.get(id);
  if (known !== undefined) return known;
  const drafts = draftsOf(id, browserStore());
  opened.set(id, drafts);
  // Heard in every tab but the one that writes.
  window.addEventListener('storage', ({ key, newValue }) => drafts.hear(key, newValue));
  return drafts;
}

/**
 * Keeps what is typed in a form, in this browser, until it is saved or thrown away: also when a person leaves the
 * screen or the page. `form` names the form and what it is about; `read` gives null for what is no draft of it.
 */
export function useDraft<Form>(form: string, read: (content: unknown) => Form | null): DraftOf<Form> {
  const drafts = useDrafts();
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.get(form));
  const aside = useSyncExternalStore(drafts.subscribe, () => drafts.other(form));
  const [first, setFirst] = useState({ form, kept });
  // Another subject in the same form is a form that is opened anew.
  if (first.form !== form) setFirst({ form, kept });
  const draft = useMemo(() => (kept === null ? null : read(kept.content)), [kept, read]);
  const stood = first.form === form ? first.kept : kept;
  return {
    draft,
    restored: draft === null || stood === null ? null : stood.at,
    isStored: drafts.isStored(form),
    other: aside === null || read(aside.content) === null || isAlike(aside, kept) ? null : aside.at,
    swap: () => drafts.swap(form),
    keep: (content) => drafts.keep(form, { at: Date.now(), content }),
    drop: () => {
      setFirst({ form, kept: null });
      drafts.drop(form);
    },
  };
}

/** Whether two drafts say the same, whenever they were typed. */
function isAlike(one: { readonly content: unknown }, other: { readonly content: unknown } | null): boolean {
  return other !== null && JSON.stringify(one.content) === JSON.stringify(other.content);
}

/** Null where a browser keeps its store from the page. */
export function browserStore(): TextStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
