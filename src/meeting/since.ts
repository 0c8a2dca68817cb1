import { formatDay, minutesPerDay, parseDay } from '../domain/time/local.ts';
import type { Occasion } from './occasion.ts';

/** Days between two meetings where nobody says otherwise. */
export const usualDays = 28;

/** From which day on things are new to who was at the last meeting. */
export interface SinceMeeting {
  /** ISO date. */
  readonly day: string;
  /** Whether it is that of a meeting that was kept; else four weeks ago. */
  readonly isMeeting: boolean;
}

export function sinceMeeting({ last, today }: Pick<Occasion, 'last' | 'today'>): SinceMeeting {
  return last === null
    ? { day: dayAfter(today, -usualDays), isMeeting: false }
    : { day: last.date, isMeeting: true };
}

/** An ISO date some days later; the day itself where it is none. */
export function dayAfter(day: string, days: number): string {
  const start = parseDay(day);
  return start === null ? day : formatDay(start + days * minutesPerDay);
}
