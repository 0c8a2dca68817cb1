import type { Draft, Entry } from '../policy/dossier/entry.ts';

/** A draft as an entry: with an id of its own, the moment (milliseconds since 1970) and the role of who wrote it. */
export function stamped(draft: Draft, role: string, now: number): Entry {
  return { ...draft, id: crypto.randomUUID(), at: new Date(now).toISOString(), role, fictief: false };
}

/**
 * Now, but after everything that was written before: of two entries the newest stands, also where they were written in
 * one moment or the clock of another computer was ahead. Milliseconds since 1970.
 */
export function momentAfter(entries: readonly Pick<Entry, 'at'>[], now: number): number {
  return entries.reduce((moment, { at }) => Math.max(moment, Date.parse(at) + 1), now);
}
