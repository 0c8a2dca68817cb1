import type { Cell } from '../geo/cell.ts';
import { monthOf } from '../time/local.ts';
import type { LocalMinute } from '../time/local.ts';
import type { Span } from '../time/month.ts';
import type { CellDictionary, Columns, SeriesInfo } from './series.ts';

/** Row numbers: `start` included, `end` excluded. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The rows whose `from` lies in a stretch of local minutes, its end excluded. */
export function rangeOf(columns: Columns, fromMinute: LocalMinute, toMinute: LocalMinute): RowRange {
  const start = firstAtOrAfter(columns, fromMinute);
  return { start, end: Math.max(start, firstAtOrAfter(columns, toMinute)) };
}

/** The first row whose `from` is not before a minute; the number of rows when there is none. Columns are sorted. */
function firstAtOrAfter(columns: Columns, minute: LocalMinute): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns.from[middle] ?? 0) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Months from the first to the last row; null without rows. An incident belongs to the month in which it began, one of
 * which only the quarter or year is known and a figure to every month that they cover.
 */
export function spanOf(columns: Columns, { when, list }: Pick<SeriesInfo, 'when' | 'list'>): Span | null {
  const first = columns.from[0];
  const last = columns.from[columns.length - 1];
  if (columns.length === 0 || first === undefined || last === undefined) return null;
  const hasBegin = when === 'minute' || when === 'day' || (when === 'month' && list === true);
  const end = hasBegin ? last : latestEnd(columns) - 1;
  return { from: monthOf(first), to: monthOf(Math.max(end, last)) };
}

function latestEnd(columns: Columns): LocalMinute {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < columns.length; row += 1) latest = Math.max(latest, columns.to[row] ?? 0);
  return latest;
}

/** The cell at a number of the dictionary; null for `noCell` and for a number that it does not have. */
export function cellAt(cells: CellDictionary, index: number): Cell | null {
  const x = cells.x[index];
  const y = cells.y[index];
  const size = cells.size[index];
  return x === undefined || y === undefined || size === undefined ? null : { x, y, size };
}
