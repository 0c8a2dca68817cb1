import type { Answer } from '../engine/answer.ts';

/** The share (0 to 1) of what was counted that has no place or hour; null where it is not a number for this audience. */
export function unplacedShare({ total, unplaced }: Pick<Answer, 'total' | 'unplaced'>): number | null {
  if (total.is !== 'number' || unplaced?.is !== 'number' || total.value === 0) return null;
  return unplaced.value / total.value;
}
