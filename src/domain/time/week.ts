import { dateOf, localMinute, minutesPerDay } from './local.ts';
import type { Day, Days } from './day.ts';

/** A week of ISO 8601: Monday to Sunday, of the year in which its Thursday lies. A year has 52 or 53 of them. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

const daysPerWeek = 7;

/** The week in which a day lies: 1 January can be in the last of the year before. */
export function weekOf(day: Day): Week {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday * minutesPerDay);
  return { year, week: Math.floor((thursday - dayIn(year, 1)) / daysPerWeek) + 1 };
}

/** The seven days of a week; 4 January is always in the first. */
export function daysOfWeek({ year, week }: Week): Days {
  const from = mondayOf(dayIn(year, 4)) + (week - 1) * daysPerWeek;
  return { from, to: from + daysPerWeek - 1 };
}

/** `2026-W03`. */
export function formatWeek({ year, week }: Week): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** Reads `2026-W03`; null for another form, and for a week that the year does not have. */
export function parseWeek(text: string): Week | null {
  const match = /^(\d{4})-W(\d{2})$/u.exec(text);
  if (match === null) return null;
  const read = { year: Number(match[1]), week: Number(match[2]) };
  return formatWeek(weekOf(daysOfWeek(read).from)) === text ? read : null;
}

/** Every week that holds some of the days, in order; the first and the last may reach further. */
export function weeksIn({ from, to }: Days): Week[] {
  const first = mondayOf(from);
  const count = Math.floor((to - first) / daysPerWeek) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => weekOf(first + at * daysPerWeek));
}

function mondayOf(day: Day): Day {
  // Day 0, 1 January 1970, was a Thursday.
  return day - ((((day + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek);
}

function dayIn(year: number, inJanuary: number): Day {
  return localMinute(year, 1, inJanuary) / minutesPerDay;
}
