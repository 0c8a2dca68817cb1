import type { Answer } from '../engine/answer.ts';
import { countShown } from '../text/figure-text.ts';

/** The share (0 to 1) of what was counted that has no place or hour; null where it is not a number for this audience. */
export function unplacedShare({ total, unplaced }: Pick<Answer, 'total' | 'unplaced'>): number | null {
  const all = countShown(total);
  const without = unplaced === null ? null : countShown(unplaced);
  return all === null || without === null || all === 0 ? null : without / all;
}
