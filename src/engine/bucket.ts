import { formatMonth, numberInYear, yearOf } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import type { TimeUnit } from './question.ts';

const months: Readonly<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** The whole calendar units inside a span, in order; a part of a quarter or year at either end is left out. */
export function wholeUnits(span: Span, unit: TimeUnit): Span[] {
  const length = months[unit];
  const first = Math.ceil(span.from / length) * length;
  const count = Math.max(0, Math.floor((span.to + 1 - first) / length));
  return Array.from({ length: count }, (_, at) => ({
    from: first + at * length,
    to: first + (at + 1) * length - 1,
  }));
}

/** `2026-10`, `2026-Q3` or `2026`, by the first month of the unit. */
export function formatUnit(from: Month, unit: TimeUnit): string {
  if (unit === 'month') return formatMonth(from);
  const year = String(yearOf(from)).padStart(4, '0');
  return unit === 'year' ? year : `${year}-Q${Math.ceil(numberInYear(from) / 3)}`;
}
