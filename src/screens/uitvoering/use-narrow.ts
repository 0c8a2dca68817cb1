import { useMedia } from '../../ui/use-media.ts';

/** Whether the window is too narrow for the grid: then each action point is a card. */
export function useNarrow(): boolean {
  return useMedia('(width < 64rem)');
}
