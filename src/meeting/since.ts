import { lastMeeting } from '../analysis/since/last-meeting.ts';
import { writeDay } from '../domain/time/day.ts';
import { formatDay, minutesPerDay, parseDay } from '../domain/time/local.ts';
import type { Occasion } from './occasion.ts';

/** Days between two meetings where nobody says otherwise. */
export const usualDays = 28;

/** From which day on things are new to who was at the last meeting. */
interface SinceMeeting {
  /** ISO date. */
  readonly day: string;
  /** Whether it is that of a meeting; else four weeks were taken. */
  readonly isMeeting: boolean;
}

/** The day of the last meeting that was kept; without one, the day that the screen of what happened since takes for it. */
export function sinceMeeting({
  last,
  entries,
  data,
}: Pick<Occasion, 'last' | 'entries' | 'data'>): SinceMeeting {
  if (last !== null) return { day: last.date, isMeeting: true };
  const { day, by } = lastMeeting(entries, data.lastMonth);
  return { day: writeDay(day), isMeeting: by !== 'four-weeks' };
}

/** An ISO date some days later; the day itself where it is none. */
export function dayAfter(day: string, days: number): string {
  const start = parseDay(day);
  return start === null ? day : formatDay(start + days * minutesPerDay);
}
