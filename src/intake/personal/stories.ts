import { isStory, tells } from '../../domain/privacy/story.ts';

/** Different texts that are remembered; a column with more of them is no column of labels. */
const capacity = 1000;

/**
 * The long texts of a column. One is a story where it tells something, or where it stands there once: the labels of a
 * list come back, however long they are.
 */
export function createStories(): {
  readonly note: (cell: string, weight: number) => void;
  /** How many cells are stories. */
  readonly cells: () => number;
} {
  const seen = new Map<string, 'once' | 'again'>();
  let stories = 0;
  return {
    note(cell, weight) {
      if (!isStory(cell)) return;
      const before = seen.get(cell);
      if (before === undefined && seen.size < capacity) seen.set(cell, 'once');
      if (tells(cell) || before === undefined) stories += weight;
      else if (before === 'once') {
        seen.set(cell, 'again');
        stories -= weight;
      }
    },
    cells: () => Math.max(0, stories),
  };
}
