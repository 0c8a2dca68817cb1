import { hourOf, isoWeekday, minutesPerDay, minutesPerHour, type LocalMinute } from '../time/local.ts';
import { clockChangesIn } from './clock-changes.ts';

/** When something may have happened: `from` included, `to` not; null where only one moment is known. */
export interface Stretch {
  readonly from: LocalMinute;
  readonly to: LocalMinute | null;
}

const hoursInWeek = 168;

/** A stretch of this many minutes or more says nothing of the hour: every hour lies in it as much. */
const saysNothing = minutesPerDay;

/**
 * Adds one incident to the hours of the week (Monday 00:00 first), in proportion to the minutes of each hour in which it
 * may have happened; false where that may have been any hour of the day: then nothing is added. A single moment counts
 * whole in its hour. Where the clock is changed in between, an hour that did not exist gets nothing, and one that came
 * twice gets double. Source: Ratcliffe 2002.
 */
export function spreadOverHours(hours: Float64Array, { from, to }: Stretch, count = 1): boolean {
  if (to !== null && to - from >= saysNothing) return false;
  if (to === null || to - from <= 1) {
    add(hours, from, count);
    return true;
  }
  const changes = clockChangesIn(from, to);
  const extra = changes.reduce((sum, change) => sum + (change.times - 1) * (change.to - change.from), 0);
  const whole = to - from + extra;
  // Both ends in an hour that did not exist: whoever wrote them did not change his clock.
  const heeded = whole > 0 ? changes : [];
  const length = whole > 0 ? whole : to - from;
  for (let start = from; start < to; start = nextHour(start)) {
    const end = Math.min(to, nextHour(start));
    const change = heeded.find((one) => one.from < end && one.to > start);
    const minutes = (end - start) * (change?.times ?? 1);
    add(hours, start, (count * minutes) / length);
  }
  return true;
}

/** Room for the weights of the 168 hours of a week. */
export function emptyHours(): Float64Array {
  return new Float64Array(hoursInWeek);
}

function nextHour(minute: LocalMinute): LocalMinute {
  return (Math.floor(minute / minutesPerHour) + 1) * minutesPerHour;
}

function add(hours: Float64Array, minute: LocalMinute, weight: number): void {
  if (weight === 0) return;
  const at = (isoWeekday(minute) - 1) * 24 + hourOf(minute);
  hours[at] = (hours[at] ?? 0) + weight;
}
