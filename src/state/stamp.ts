import type { Draft, Entry } from '../policy/dossier/entry.ts';

/** A draft as an entry: with an id of its own, the moment (milliseconds since 1970) and the role of who wrote it. */
export function stamped(draft: Draft, role: string, now: number): Entry {
  return { ...draft, id: crypto.randomUUID(), at: new Date(now).toISOString(), role, fictief: false };
}
