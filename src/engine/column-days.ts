import { createSeriesBuilder } from '../domain/observation/build.ts';
import { seriesOf } from '../domain/observation/rows.ts';
import { missingCount, type Columns, type Series } from '../domain/observation/series.ts';
import { isList } from '../domain/observation/stream.ts';
import { daysIn, daysOfMonths, monthsOfDays, type Days } from '../domain/time/day.ts';
import { minutesPerDay, monthOf, startOfMonth } from '../domain/time/local.ts';
import { listMonths, type Month } from '../domain/time/month.ts';
import { weeksIn } from '../domain/time/week.ts';

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
 * A series by week with only what lies in some whole weeks, added up, as a series by month: all of it in the month of
 * the first day, and of a table nothing in those after it, so that the months that hold the days add up to it. A table
 * has nothing of a kind and an area that lack one of the weeks. Null where the days are no whole weeks.
 */
export function weeksDuring(series: Series, days: Days): Series | null {
  const { info } = series;
  const weeks = weeksIn(days).length;
  if (weeks * 7 !== daysIn(days) || info.where === 'cell') return null;
  const isTable = !isList(info);
  const builder = createSeriesBuilder();
  const [first, ...later] = listMonths(monthsOfDays(days));
  const add = (month: Month, { kind, area, provisional }: Summed, count: number): void =>
    void builder.push(
      startOfMonth(month),
      startOfMonth(month + 1),
      info.kinds[kind] ?? '',
      info.areas[area] ?? '',
      null,
      count,
      provisional,
    );
  for (const sum of sumsDuring(series, days)) {
    if (first === undefined || (isTable && sum.weeks !== weeks)) continue;
    add(first, sum, sum.count);
    if (isTable) for (const month of later) add(month, sum, 0);
  }
  const during = seriesOf(builder, { ...info, when: 'month' }, info.kinds);
  // It reaches as far as it did, whatever lies in these weeks.
  return { ...during, info: { ...during.info, span: info.span } };
}

/** What the weeks of one kind in one area, by their places, are together. */
interface Summed {
  readonly kind: number;
  readonly area: number;
  /** Rows with a figure: of a table as many weeks. */
  readonly weeks: number;
  readonly count: number;
  readonly provisional: boolean;
}

function sumsDuring({ info, columns }: Series, days: Days): readonly Summed[] {
  const sums = new Map<number, Summed>();
  const [first, end] = rowsDuring(columns, days);
  for (let row = first; row < end; row += 1) {
    const [kind, area, count] = [
      columns.kind[row] ?? 0,
      columns.area[row] ?? 0,
      columns.count[row] ?? missingCount,
    ];
    if (count === missingCount) continue;
    const key = kind * info.areas.length + area;
    const before = sums.get(key);
    sums.set(key, {
      kind,
      area,
      weeks: (before?.weeks ?? 0) + 1,
      count: (before?.count ?? 0) + count,
      provisional: before?.provisional === true || columns.provisional[row] === 1,
    });
  }
  return [...sums.values()];
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
