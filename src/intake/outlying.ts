import { outlyingIn } from '../domain/observation/silence.ts';
import { minutesPerDay } from '../domain/time/local.ts';
import type { StagedRecord, Staging } from './staging.ts';

/** No list of incidents reaches so far back (twenty-five years) from its newest day: an older one is a slip, or a day of birth. */
const longestReach = 25 * 365;

/** Days of silence that set a few records apart from the rest of a list. */
const shortestApart = 28;

/**
 * Tells of each record whether its day lies so far from the rest of the list that the date is likely mistyped: one
 * row of 1900 would make the years between into zeros, and a period of them.
 */
export function outlyingRecords(staging: Staging): (record: StagedRecord) => boolean {
  const counts = new Map<number, number>();
  staging.each((record) => counts.set(dayOf(record), (counts.get(dayOf(record)) ?? 0) + 1));
  const days = [...counts.keys()].sort((a, b) => a - b);
  const outlying = outlyingIn(
    days,
    days.map((day) => counts.get(day) ?? 0),
    shortestApart,
  );
  const oldest = (days.at(-1) ?? 0) - longestReach;
  return (record) => dayOf(record) < oldest || outlying.has(dayOf(record));
}

function dayOf({ from }: StagedRecord): number {
  return Math.floor(from / minutesPerDay);
}
