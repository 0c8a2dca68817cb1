import { dateOf, localMinute, minutesPerDay, monthOf } from './local.ts';
import { listMonths, month, numberInYear, shiftSpan, yearOf, type Month, type Span } from './month.ts';

/** A day on the Dutch calendar as one whole number: days since 1 January 1970. */
export type Day = number;

/** Whole days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const millisecondsPerDay = 86_400_000;

/** Reads `2026-10-03`; null for another form and for a day that does not exist. */
export function readDay(text: string): Day | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / millisecondsPerDay : NaN;
  // Where a date carries over it shows: 31 February comes back as 3 March.
  return Number.isNaN(day) || writeDay(day) !== text ? null : day;
}

/** `2026-10-03`. */
export function writeDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

export function daysIn({ from, to }: Days): number {
  return to - from + 1;
}

export function isSameDays(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The months that hold the days: the first and the last may reach further. */
export function monthsOfDays({ from, to }: Days): Span {
  return { from: monthOf(from * minutesPerDay), to: monthOf(to * minutesPerDay) };
}

/** All days of some months. */
export function daysOfMonths({ from, to }: Span): Days {
  return { from: firstDay(from), to: firstDay(to + 1) - 1 };
}

function firstDay(value: Month): Day {
  return localMinute(yearOf(value), numberInYear(value), 1) / minutesPerDay;
}

/** Whether the days are whole months. */
export function areWholeMonths(days: Days): boolean {
  return isSameDays(days, daysOfMonths(monthsOfDays(days)));
}

/** The days that lie in both; null where there are none. */
export function sharedDays(one: Days, other: Days): Days | null {
  const shared = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return shared.from > shared.to ? null : shared;
}

/** Per month that holds some of the days, in order, which part of it they are: above 0, at most 1. */
export function sharesOfMonths(days: Days): number[] {
  return listMonths(monthsOfDays(days)).map((value) => {
    const whole = daysOfMonths({ from: value, to: value });
    const inside = sharedDays(days, whole);
    return inside === null ? 0 : daysIn(inside) / daysIn(whole);
  });
}

/**
 * The same days of the calendar some years earlier. Whole months are those whole months, however long a February is;
 * other days have the same dates, and 29 February is the 28th of a year without one.
 */
export function daysYearsBefore(days: Days, years: number): Days {
  return areWholeMonths(days)
    ? daysOfMonths(shiftSpan(monthsOfDays(days), -12 * years))
    : { from: yearsBefore(days.from, years), to: yearsBefore(days.to, years) };
}

function yearsBefore(day: Day, years: number): Day {
  const date = dateOf(day * minutesPerDay);
  const value = month(date.year - years, date.month);
  const last = firstDay(value + 1) - 1;
  return Math.min(firstDay(value) + date.day - 1, last);
}

/** The same days of the nearest year before of which none lies in them, as `spanBefore` has it of months. */
export function daysBefore(days: Days): Days {
  for (let years = 1; ; years += 1) {
    const before = daysYearsBefore(days, years);
    if (before.to < days.from) return before;
  }
}

/** When something was, as a question has it: whole months, or the days of some months that count. */
export interface Time {
  readonly span: Span;
  readonly days?: Days;
}

/** Days that are whole months are asked as those months. */
export function timeOf(days: Days): Time {
  const span = monthsOfDays(days);
  return areWholeMonths(days) ? { span } : { span, days };
}
