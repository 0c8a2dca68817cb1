import { minutesPerDay, monthOf, startOfDay, startOfMonth } from '../time/local.ts';
import type { LocalMinute } from '../time/local.ts';
import { listMonths } from '../time/month.ts';
import type { Month, Span } from '../time/month.ts';
import { isByMonth } from './own.ts';
import type { Series, SeriesInfo } from './series.ts';
import { isList } from './stream.ts';

/** Months of a file that it does not hold as a whole. */
export interface HalfMonths {
  readonly series: readonly Series[];
  /** In order; empty where every month is whole. */
  readonly half: readonly Month[];
}

/** Silence at the edge of a file shorter than this (days) says nothing. */
const shortest = 3;
/** Fewer days with incidents than this say too little about how often there are any. */
const fewest = 10;
/** So small a chance that the silence at the edge is just quiet is taken to be the edge of the file. */
const byChance = 0.001;

/**
 * Finds the months that a file holds a part of only, and says so in its series: they are no longer in what a list is
 * complete for, and their rows are provisional. `now` in local minutes.
 *
 * A month is half when it is not over. The last month of a list of incidents is half, too, when the list falls silent
 * three days or more before its end, while it has so many days with incidents that this silence would be chance in
 * fewer than one case in a thousand: (1 - share of days with incidents) ^ silent days. For the first month the same
 * holds of its beginning. A file with fewer than ten days with incidents is left as it is.
 */
export function markHalfMonths(series: readonly Series[], now: LocalMinute): HalfMonths {
  const half = new Set(edges(series));
  for (const { info } of series)
    if (isByMonth(info)) for (const at of listMonths(info.span)) if (startOfMonth(at + 1) > now) half.add(at);
  const marked = series.map((one) => markUnfinished(half.size === 0 ? one : mark(one, half), now));
  return { series: marked, half: [...half].sort((a, b) => a - b) };
}

/** The first and last month of the lists, as far as they are silent where the month goes on. */
function edges(series: readonly Series[]): Month[] {
  const days = daysOf(series.filter(({ info }) => isOfDays(info)));
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined || days.length < fewest) return [];
  const share = days.length / ((last - first) / minutesPerDay + 1);
  const isSilent = (minutes: number): boolean => {
    const silent = minutes / minutesPerDay;
    return silent >= shortest && (1 - share) ** silent < byChance;
  };
  const before = first - startOfMonth(monthOf(first));
  const after = startOfMonth(monthOf(last) + 1) - last - minutesPerDay;
  return [...(isSilent(before) ? [monthOf(first)] : []), ...(isSilent(after) ? [monthOf(last)] : [])];
}

/** Days on which something began, each once, in order. */
function daysOf(lists: readonly Series[]): LocalMinute[] {
  const days = new Set<LocalMinute>();
  for (const { columns } of lists) for (const from of columns.from) days.add(startOfDay(from));
  return [...days].sort((a, b) => a - b);
}

function mark(series: Series, half: ReadonlySet<Month>): Series {
  const { info, columns } = series;
  const provisional = columns.provisional.slice();
  for (let row = 0; row < columns.length; row += 1)
    if (isList(info) && half.has(monthOf(columns.from[row] ?? 0))) provisional[row] = 1;
  const span = info.complete === null ? null : wholePart(info.complete.span, half);
  const complete = info.complete === null || span === null ? null : { ...info.complete, span };
  return { ...series, info: { ...info, complete }, columns: { ...columns, provisional } };
}

/** The span without half months at its ends; null where nothing is left. */
function wholePart({ from, to }: Span, half: ReadonlySet<Month>): Span | null {
  if (from > to) return null;
  if (half.has(from)) return wholePart({ from: from + 1, to }, half);
  return half.has(to) ? wholePart({ from, to: to - 1 }, half) : { from, to };
}

function isOfDays({ when }: SeriesInfo): boolean {
  return when === 'minute' || when === 'day';
}

/** What is known of a period that is not over is provisional. */
function markUnfinished(series: Series, now: LocalMinute): Series {
  const { info, columns } = series;
  if (isOfDays(info) || !columns.to.some((to) => to > now)) return series;
  const provisional = columns.provisional.map((mark, row) => ((columns.to[row] ?? 0) > now ? 1 : mark));
  return { ...series, columns: { ...columns, provisional } };
}
