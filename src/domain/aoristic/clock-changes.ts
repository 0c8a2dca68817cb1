import { isoWeekday, localMinute, minutesPerDay, minutesPerHour, type LocalMinute } from '../time/local.ts';

/** The hour of the clock change: from 2 to 3, which is skipped in March and comes twice in October. */
const changesAt = 2 * minutesPerHour;

/**
 * How many times each minute between two local minutes passed, over the hour in which the clock is changed: `times` is 0
 * for the skipped hour and 2 for the one that comes twice; all other minutes pass once.
 */
export function clockChangesIn(
  from: LocalMinute,
  to: LocalMinute,
): readonly { readonly from: LocalMinute; readonly to: LocalMinute; readonly times: 0 | 2 }[] {
  const years = [yearOf(from), yearOf(to)];
  return [...new Set(years)].flatMap((year) =>
    (
      [
        [3, 0],
        [10, 2],
      ] as const
    ).flatMap(([inYear, times]) => {
      const start = lastSunday(year, inYear) + changesAt;
      const [begin, end] = [Math.max(from, start), Math.min(to, start + minutesPerHour)];
      return begin < end ? [{ from: begin, to: end, times }] : [];
    }),
  );
}

function yearOf(minute: LocalMinute): number {
  return new Date(minute * 60_000).getUTCFullYear();
}

/** The clock is changed on the last Sunday of March and of October: directive 2000/84/EC, since 1996 in all its countries. */
function lastSunday(year: number, inYear: 3 | 10): LocalMinute {
  const last = localMinute(year, inYear, 31);
  return last - (isoWeekday(last) % 7) * minutesPerDay;
}
