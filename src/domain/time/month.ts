/** A calendar month as one whole number, `year * 12 + (month - 1)`, so that months can be added and compared. */
export type Month = number;

/** Whole months, both ends included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** The month of a year and a month number from 1 to 12. */
export function month(year: number, numberInYear: number): Month {
  return year * 12 + (numberInYear - 1);
}

export function yearOf(value: Month): number {
  return Math.floor(value / 12);
}

/** Month number in its year, 1 to 12. */
export function numberInYear(value: Month): number {
  return value - yearOf(value) * 12 + 1;
}

/** `2026-10`. */
export function formatMonth(value: Month): string {
  return `${String(yearOf(value)).padStart(4, '0')}-${String(numberInYear(value)).padStart(2, '0')}`;
}

/** Reads `2026-10`; null for anything else. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const inYear = Number(match[2]);
  return inYear >= 1 && inYear <= 12 ? month(Number(match[1]), inYear) : null;
}

/** Months from a month to that of an ISO day: 0 within it, negative where the day lies before it. */
export function monthsUntil(day: string, from: Month): number {
  return (parseMonth(day.slice(0, 7)) ?? from) - from;
}

export function monthsIn(span: Span): number {
  return span.to - span.from + 1;
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Every month of a span, in order. */
export function listMonths(span: Span): Month[] {
  return Array.from({ length: Math.max(0, monthsIn(span)) }, (_, index) => span.from + index);
}

/** The same span, moved by a number of months (negative is earlier). */
export function shiftSpan(span: Span, months: number): Span {
  return { from: span.from + months, to: span.to + months };
}

/**
 * The same months of the nearest year before of which none lies in the span: of a part of a year the year before, of
 * thirteen months to two years two years before. What is counted has seasons: a summer is never held against a winter.
 */
export function spanBefore(span: Span): Span {
  return shiftSpan(span, -12 * Math.ceil(monthsIn(span) / 12));
}
