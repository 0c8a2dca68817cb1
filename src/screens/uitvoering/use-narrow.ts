import { useSyncExternalStore } from 'react';

const query = '(width < 64rem)';

/** Whether the window is too narrow for the grid: then each action point is a card. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
