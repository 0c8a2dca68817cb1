/** Why the browser's store could not do something; the page goes on without it. */
export interface StoreFailure {
  readonly because:
    /** No IndexedDB, or not allowed (private mode, blocked by policy). */
    | 'unavailable'
    /** Another tab holds an older version open. */
    | 'blocked'
    /** The store was written by a newer version of this page. */
    | 'newer'
    /** The browser gives no more room. */
    | 'full'
    | 'failed';
  /** What the browser said, in its own words. */
  readonly detail: string;
}

/** What became of opening the store: it is open, or why what was kept cannot be shown. */
export type StoreState = 'open' | StoreFailure['because'];

/** The failure behind something that IndexedDB threw. */
export function failureOf(error: unknown): StoreFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { because: reasons[name] ?? 'failed', detail: String(error) };
}

const reasons: Readonly<Record<string, StoreFailure['because']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  // What Firefox says in private windows of older versions.
  InvalidStateError: 'unavailable',
};
