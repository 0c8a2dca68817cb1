import type { Ring } from '../../domain/area/area.ts';
import { shortOutlineProblem, type OutlineFault } from '../../domain/geo/outline.ts';
import { readCorners } from '../../policy/cameras/outline.ts';

/** Why typed corners are no area yet; `isLast` where it is the line that a person may still be typing. */
export type DrawnProblem =
  | { readonly why: 'unread'; readonly line: number; readonly isLast: boolean }
  | { readonly why: OutlineFault | 'many' };

/** Typed corners in whole RD metres, and what is wrong with them; null where they can be used. */
export function readDrawn(text: string): { readonly corners: Ring; readonly problem: DrawnProblem | null } {
  const { corners: typed, unread } = readCorners(text);
  const corners = typed.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  if (unread !== null) {
    const isLast = unread === text.trimEnd().split('\n').length;
    return { corners, problem: { why: 'unread', line: unread, isLast } };
  }
  const why = shortOutlineProblem(corners);
  return { corners, problem: why === null ? null : { why } };
}
