import { minutesPerDay, monthOf, startOfMonth } from '../time/local.ts';
import { listMonths, numberInYear } from '../time/month.ts';
import type { Month, Span } from '../time/month.ts';
import { isByMonth } from './own.ts';
import { kindAt } from './rows.ts';
import type { Gap, KindId, Series } from './series.ts';
import { silencesIn } from './silence.ts';
import { isList } from './stream.ts';
import { runsOf } from './vouched.ts';

/** A silence inside a list of days shorter than this (days) says nothing: a week can be a holiday. */
const shortestSilence = 7;
/** A month with as many silent days as this, next to a hole, is not whole: a few days can be quiet. */
const partOfMonth = 10;

/**
 * Months in which a file may lack incidents: its lists are silent for so long that their own rate makes it hard to
 * believe, all kinds together or one of them. A kind that is silent in the same months of another year too is a kind
 * of a season. Lists of which only the week, quarter or year is known are left out.
 */
export function holesIn(series: readonly Series[]): readonly Gap[] {
  const lists = series.filter(({ info }) => isList(info) && isByMonth(info));
  const whole = silentMonths(lists, () => true);
  const kinds = [...new Set(lists.flatMap(({ info }) => info.kinds))];
  const taken = new Set(whole.flatMap(listMonths));
  const ofKinds = kinds.flatMap((kind) => {
    const months = silentMonths(lists, (one) => one === kind).flatMap(listMonths);
    const active = activeMonths(lists, kind);
    const own = months.filter((at) => !taken.has(at) && !isOfSeason(active, at));
    return runsOf(own).map((run): Gap => ({ kind, ...run }));
  });
  return [...whole.map((run): Gap => ({ kind: null, ...run })), ...ofKinds];
}

function silentMonths(lists: readonly Series[], isWanted: (kind: KindId) => boolean): readonly Span[] {
  const isByDay = lists.some(({ info }) => info.when === 'minute' || info.when === 'day');
  const unitOf = (minute: number): number => (isByDay ? Math.floor(minute / minutesPerDay) : monthOf(minute));
  const seen = new Set<number>();
  for (const list of lists)
    for (let row = 0; row < list.columns.length; row += 1)
      if (isWanted(kindAt(list, row))) seen.add(unitOf(list.columns.from[row] ?? 0));
  const at = [...seen].sort((a, b) => a - b);
  const silences = silencesIn(at, isByDay ? shortestSilence : 1);
  const months = silences.flatMap(({ after, before }) =>
    (isByDay ? monthsTouched(after, before) : [{ from: after + 1, to: before - 1 }]).flatMap(listMonths),
  );
  // Two silences can touch one month.
  return runsOf([...new Set(months)].sort((a, b) => a - b));
}

/** The months that a silence between two days lies in, those at its ends where it takes ten days of them. */
function monthsTouched(after: number, before: number): Span[] {
  const [first, last] = [(after + 1) * minutesPerDay, before * minutesPerDay];
  const silentFrom = (month: Month): number => Math.max(first, startOfMonth(month));
  const silentTo = (month: Month): number => Math.min(last, startOfMonth(month + 1));
  const months = listMonths({ from: monthOf(first), to: monthOf(last - 1) });
  return [...runsOf(months.filter((at) => silentTo(at) - silentFrom(at) >= partOfMonth * minutesPerDay))];
}

function activeMonths(lists: readonly Series[], kind: KindId): ReadonlySet<Month> {
  const months = new Set<Month>();
  for (const list of lists)
    for (let row = 0; row < list.columns.length; row += 1)
      if (kindAt(list, row) === kind && (list.columns.count[row] ?? 0) > 0)
        months.add(monthOf(list.columns.from[row] ?? 0));
  return months;
}

/** Whether a kind was silent in the same month of another year, while it was there in that year. */
function isOfSeason(active: ReadonlySet<Month>, at: Month): boolean {
  const years = new Set([...active].map((month) => month - numberInYear(month)));
  return [...years].some((year) => {
    const same = year + numberInYear(at);
    return same !== at && same > Math.min(...active) && same < Math.max(...active) && !active.has(same);
  });
}
