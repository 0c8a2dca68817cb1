import { useSyncExternalStore } from 'react';
import type { ReportForm } from './report-form.ts';

/** What is typed about a camera, and the saved evaluation that it belongs to; null while it belongs to none. */
interface Kept {
  readonly of: string | null;
  readonly form: ReportForm;
}

let kept: ReadonlyMap<string, Kept> = new Map();
const listeners = new Set<() => void>();

/** What was typed about a camera stays while a person looks at another part, until the page closes. */
export function useKeptForm(camera: string): Kept | null {
  return useSyncExternalStore(subscribe, () => kept.get(camera) ?? null);
}

/** Null forgets it. */
export function keepForm(camera: string, typed: Kept | null): void {
  const next = new Map(kept);
  if (typed === null) next.delete(camera);
  else next.set(camera, typed);
  kept = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
