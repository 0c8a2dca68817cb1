import { missingCount, noCell } from './series.ts';
import type { Series } from './series.ts';

/**
 * Whether a series from outside is one that can be asked: columns of one length, sorted by `from`, no row that ends
 * before it begins, every number within its dictionary, every count a count.
 */
export function isSound({ info, columns, cells }: Series): boolean {
  const { from, to, kind, area, cell, count, provisional, length } = columns;
  const all = [from, to, kind, area, cell, count, provisional];
  if (info.rows !== length || all.some((column) => column.length !== length)) return false;
  if (cells.y.length !== cells.x.length || cells.size.length !== cells.x.length) return false;
  for (let row = 0; row < length; row += 1) {
    const began = from[row] ?? 0;
    if (began < (from[row - 1] ?? began) || (to[row] ?? 0) < began) return false;
    if ((kind[row] ?? 0) >= info.kinds.length || (area[row] ?? 0) >= info.areas.length) return false;
    if ((cell[row] ?? 0) < noCell || (cell[row] ?? 0) >= cells.x.length) return false;
    if ((count[row] ?? 0) < missingCount || (provisional[row] ?? 0) > 1) return false;
  }
  return true;
}
