import { minutesPerDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { daysOfWeek, formatWeek, weekOf, type Week } from '../domain/time/week.ts';

/** A week of ISO 8601 as people write it, or a day (1 to 7, Monday first) in it. */
export interface WrittenWeek {
  readonly week: Week;
  readonly day: number | null;
}

/**
 * Reads `2026-W33`, `2026W33`, `2026 week 33`, `week 33 2026`, `wk 33, 2026` and `2026-W33-5`. Null for anything else,
 * and for a week that the year does not have.
 */
export function readWrittenWeek(text: string): WrittenWeek | null {
  const front = /^(\d{4})[- ]?(?:w|wk|week)[- ]?(\d{1,2})(?:-?([1-7]))?$/i.exec(text);
  const behind = /^(?:w|wk|week)[- ]?(\d{1,2})[-, ]+(\d{4})$/i.exec(text);
  const [year, number] = front === null ? [behind?.[2], behind?.[1]] : [front[1], front[2]];
  if (year === undefined || number === undefined) return null;
  const week = { year: Number(year), week: Number(number) };
  if (formatWeek(weekOf(daysOfWeek(week).from)) !== formatWeek(week)) return null;
  return { week, day: front?.[3] === undefined ? null : Number(front[3]) };
}

/** The local minutes of a whole week: its Monday, and the Monday after it. */
export function minutesOfWeek(week: Week): { readonly from: LocalMinute; readonly to: LocalMinute } {
  const { from, to } = daysOfWeek(week);
  return { from: from * minutesPerDay, to: (to + 1) * minutesPerDay };
}
