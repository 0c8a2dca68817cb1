import { useSyncExternalStore } from 'react';

let role = '';
const listeners = new Set<() => void>();

/** The role in which a person writes, the same in every form, for as long as the page is open; empty at first. */
export function useRole(): readonly [role: string, setRole: (role: string) => void] {
  return [useSyncExternalStore(subscribe, () => role), setRole];
}

function setRole(next: string): void {
  role = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
