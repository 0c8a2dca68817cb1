import { month, numberInYear, yearOf } from './month.ts';
import type { Month } from './month.ts';

/**
 * Wall-clock minutes of Europe/Amsterdam since 1970-01-01 00:00. Summer time is not in the number: a day always
 * has 1440 of them, the hour that is skipped in March has no instant and the one that is repeated in October has two.
 */
export type LocalMinute = number;

export const minutesPerHour = 60;
export const minutesPerDay = 1440;

/** What the clock and the calendar on the wall say. Month 1 to 12, hour 0 to 23. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The local minute of a date; parts beyond their range carry over (day 32 of January is 1 February). */
export function localMinute(
  year: number,
  monthInYear: number,
  day: number,
  hour = 0,
  minute = 0,
): LocalMinute {
  return Date.UTC(year, monthInYear - 1, day, hour, minute) / 60_000;
}

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** The local minute at an instant, in milliseconds since 1970-01-01 00:00 UTC; seconds are dropped; NaN where there is no such instant. */
export function minuteOfInstant(epochMilliseconds: number): LocalMinute {
  if (Number.isNaN(new Date(epochMilliseconds).getTime())) return Number.NaN;
  const parts = new Map(
    amsterdam.formatToParts(epochMilliseconds).map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return localMinute(read('year'), read('month'), read('day'), read('hour'), read('minute'));
}

/** Calendar and clock of a local minute. */
export function dateOf(value: LocalMinute): LocalDate {
  const date = new Date(value * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The month in which a local minute lies. */
export function monthOf(value: LocalMinute): Month {
  const date = new Date(value * 60_000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The first local minute of a month. */
export function startOfMonth(value: Month): LocalMinute {
  return localMinute(yearOf(value), numberInYear(value), 1);
}

/** The first local minute of the day. */
export function startOfDay(value: LocalMinute): LocalMinute {
  return Math.floor(value / minutesPerDay) * minutesPerDay;
}

/** Monday 1 to Sunday 7. */
export function isoWeekday(value: LocalMinute): number {
  // 1970-01-01 was a Thursday, number 4.
  const day = Math.floor(value / minutesPerDay) + 3;
  return (((day % 7) + 7) % 7) + 1;
}

/** Hour of the day, 0 to 23. */
export function hourOf(value: LocalMinute): number {
  return Math.floor((value - startOfDay(value)) / minutesPerHour);
}

/** `2026-10-03`. */
export function formatDay(value: LocalMinute): string {
  return new Date(value * 60_000).toISOString().slice(0, 10);
}

/**
 * The day on the Dutch calendar of a moment as an ISO timestamp, as `2026-10-03`: just after midnight it is another day
 * than that of UTC. As it stands where it is no moment.
 */
export function dayOfMoment(timestamp: string): string {
  const minute = minuteOfInstant(Date.parse(timestamp));
  return Number.isNaN(minute) ? timestamp : formatDay(minute);
}

/** `2026-10-03T14:30`. */
export function formatLocal(value: LocalMinute): string {
  return new Date(value * 60_000).toISOString().slice(0, 16);
}

/** Reads `2026-10-03` as the first minute of that day; null for another form and for a day that does not exist. */
export function parseDay(text: string): LocalMinute | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const value = localMinute(Number(match[1]), Number(match[2]), Number(match[3]));
  // Carrying over shows: 31 February comes back as 3 March.
  return formatDay(value) === text ? value : null;
}

/** Reads `2026-10-03T14:30`; null for another form, a day that does not exist and an hour past 23. */
export function parseLocal(text: string): LocalMinute | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text);
  const day = match?.[1] === undefined ? null : parseDay(match[1]);
  if (match === null || day === null) return null;
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  return hour < 24 && minute < 60 ? day + hour * minutesPerHour + minute : null;
}
