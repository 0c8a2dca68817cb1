import { closedIn, forAudience, namesOf, nothingAside, type Aside } from './openbaar.ts';
import { readUrl, writeUrl } from './url.ts';
import { changed, type Change, type View } from './view.ts';
import { wantedAudience } from './wanted-audience.ts';

/** What the screen shows now: the View, whether it is being dragged, and what could not be read from the URL. */
export interface ViewState {
  readonly view: View;
  readonly dragging: boolean;
  readonly dropped: readonly string[];
  /** What was chosen and stays out of the View and the URL as long as that is of openbaar. */
  readonly aside: Aside;
  /** The names of what was put aside just now, to be told. */
  readonly closed: readonly string[];
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
  let state = opened(url, nothingAside);
  const set = (next: ViewState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  url.onChange(() => {
    // A browser tells twice of one way to another address: what was put aside at the first is not there at the second.
    const isOwn = state.closed.length > 0 && url.read() === writeUrl(state.view);
    if (!isOwn) set(opened(url, asideOf(state)));
  });
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (change) => {
      const wanted = changed(state.view, change);
      const isOpen = wantedAudience(wanted) === 'openbaar';
      const next = enter(wanted, isOpen ? asideOf(state) : state.aside);
      url.push(writeUrl(next.view));
      set(next);
    },
    drag: (change) => set({ ...state, view: changed(state.view, change), dragging: true }),
    release: () => {
      if (!state.dragging) return;
      url.replace(writeUrl(state.view));
      set({ ...state, dragging: false });
    },
  };
}

/** What the URL says. What openbaar cannot have goes out of the address as well. */
function opened(url: UrlPort, aside: Aside): ViewState {
  const { view, dropped } = readUrl(url.read());
  const isOpen = wantedAudience(view) === 'openbaar';
  // A link for the driehoek says all that it opens.
  const next = enter(view, isOpen ? aside : nothingAside);
  if (isOpen && next.closed.length > 0) url.replace(writeUrl(next.view));
  return { ...next, dropped };
}

function enter(wanted: View, before: Aside): ViewState {
  const isOpen = wantedAudience(wanted) === 'openbaar';
  const closed = isOpen ? closedIn(wanted) : nothingAside;
  return {
    view: forAudience(wanted, before),
    dragging: false,
    dropped: [],
    aside: isOpen ? new Map([...before, ...closed]) : nothingAside,
    closed: namesOf(closed),
  };
}

/** What there is to put aside where the next View is of openbaar: also of a way there by a link. */
function asideOf({ view, aside }: ViewState): Aside {
  return new Map([...aside, ...closedIn(view)]);
}
