import { formatInstant, lastInstant, parseInstant } from '../domain/time/instant.ts';
import type { Draft, Entry, TimedDraft } from '../policy/dossier/entry.ts';

/** A draft as an entry: with an id of its own, the moment (milliseconds since 1970) and the role of who wrote it. */
export function stamped(draft: Draft | TimedDraft, role: string, now: number): Entry {
  const at = formatInstant(now);
  const content = typeof draft === 'function' ? draft(at) : draft;
  return { ...content, id: crypto.randomUUID(), at, role, fictief: false };
}

/**
 * Now, but after everything that was written before: of two entries the newest stands, also where they were written in
 * one moment or the clock of another computer was ahead. Never later than can be read again. Milliseconds since 1970.
 */
export function momentAfter(entries: readonly Pick<Entry, 'at'>[], now: number): number {
  return entries.reduce(
    (moment, { at }) => Math.min(lastInstant, Math.max(moment, (parseInstant(at) ?? 0) + 1)),
    Math.min(lastInstant, now),
  );
}
