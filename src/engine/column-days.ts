import type { Columns, Series } from '../domain/observation/series.ts';
import { daysOfMonths, monthsOfDays, type Days } from '../domain/time/day.ts';
import { minutesPerDay, monthOf, startOfMonth } from '../domain/time/local.ts';

/** The rows of a series that began on some days; what it says of months without a row stays. */
export function seriesDuring({ info, columns, cells }: Series, days: Days): Series {
  const [first, end] = rowsDuring(columns, days);
  const { from, to, kind, area, cell, count, provisional } = columns;
  return {
    info,
    cells,
    columns: {
      length: end - first,
      from: from.subarray(first, end),
      to: to.subarray(first, end),
      kind: kind.subarray(first, end),
      area: area.subarray(first, end),
      cell: cell.subarray(first, end),
      count: count.subarray(first, end),
      provisional: provisional.subarray(first, end),
    },
  };
}

/**
 * The places of the kinds of which only the month of something is known, in the months that hold some days: it stands
 * on the first of the month, and was not then.
 */
export function kindsByMonth({ columns }: Series, days: Days): ReadonlySet<number> {
  const [first, end] = rowsDuring(columns, daysOfMonths(monthsOfDays(days)));
  const found = new Set<number>();
  for (let row = first; row < end; row += 1) {
    const [from, to] = [columns.from[row] ?? 0, columns.to[row] ?? 0];
    const isWhole =
      from === startOfMonth(monthOf(from)) && to > from && to === startOfMonth(monthOf(to - 1) + 1);
    if (isWhole) found.add(columns.kind[row] ?? 0);
  }
  return found;
}

/** The first row of some days, and the one after the last: columns are sorted by when a row begins. */
function rowsDuring({ from }: Columns, days: Days): readonly [number, number] {
  return [firstFrom(from, days.from * minutesPerDay), firstFrom(from, (days.to + 1) * minutesPerDay)];
}

function firstFrom(from: Int32Array, minute: number): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
