import { readUrl, writeUrl } from './url.ts';
import { changed, type Change, type View } from './view.ts';

/** What the screen shows now: the View, whether it is being dragged, and what could not be read from the URL. */
export interface ViewState {
  readonly view: View;
  readonly dragging: boolean;
  readonly dropped: readonly string[];
}

export interface ViewStore {
  readonly get: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A choice: a new history entry. */
  readonly choose: (change: Change) => void;
  /** One step of a drag: shown, not written. */
  readonly drag: (change: Change) => void;
  /** The end of a drag: the URL of this history entry is replaced. */
  readonly release: () => void;
}

/** The part of the browser that the store needs. */
export interface UrlPort {
  readonly read: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  readonly onChange: (listener: () => void) => void;
}

/** The one place where the View lives; the URL and the View always say the same, except during a drag. */
export function createViewStore(url: UrlPort): ViewStore {
  const listeners = new Set<() => void>();
  let state: ViewState = { ...readUrl(url.read()), dragging: false };
  const set = (next: ViewState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  url.onChange(() => set({ ...readUrl(url.read()), dragging: false }));
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (change) => {
      const view = changed(state.view, change);
      url.push(writeUrl(view));
      set({ view, dragging: false, dropped: [] });
    },
    drag: (change) => set({ ...state, view: changed(state.view, change), dragging: true }),
    release: () => {
      if (!state.dragging) return;
      url.replace(writeUrl(state.view));
      set({ ...state, dragging: false });
    },
  };
}
