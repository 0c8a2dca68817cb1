import { formatMonth, month, parseMonth, yearOf, type Month, type Span } from '../../domain/time/month.ts';
import { formatQuarter, quarterOf } from '../../domain/time/quarter.ts';
import type { TimeUnit } from '../../engine/question.ts';

/** A year, quarter or month that counts are kept by. */
export interface CountedPeriod {
  /** As in an entry and in an Answer: `2026`, `2026-Q3` or `2026-03`. */
  readonly key: string;
  readonly span: Span;
  /** It is not over yet. */
  readonly isRunning: boolean;
}

/** How often an indicator is counted, by the words of data/; what has no word for it is counted by year. */
export function unitOf(frequency: string): TimeUnit {
  if (frequency === 'maand' || frequency === 'week') return 'month';
  return frequency === 'kwartaal' ? 'quarter' : 'year';
}

/** The month of an ISO date. */
export function monthOfDay(day: string): Month {
  return parseMonth(day.slice(0, 7)) ?? 0;
}

/** The last `count` periods, newest first, from the one in which `now` lies. */
export function lastPeriods(unit: TimeUnit, now: Month, count: number): CountedPeriod[] {
  const newest = startOf(unit, now);
  return Array.from({ length: count }, (_, back) => periodFrom(unit, newest - back * lengthOf[unit], now));
}

/** From the last period that is over to the end of next year, oldest first: what the team is about to fill in. */
export function comingPeriods(unit: TimeUnit, now: Month): CountedPeriod[] {
  const first = startOf(unit, now) - lengthOf[unit];
  const end = month(yearOf(now) + 1, 12);
  const count = Math.floor((end - first) / lengthOf[unit]) + 1;
  return Array.from({ length: count }, (_, at) => periodFrom(unit, first + at * lengthOf[unit], now));
}

/** The unit of a period as an entry names it. */
export function unitOfKey(key: string): TimeUnit {
  if (key.includes('Q')) return 'quarter';
  return key.includes('-') ? 'month' : 'year';
}

/** The months of a period as an entry names it. */
export function spanOfKey(key: string): Span {
  const unit = unitOfKey(key);
  const year = Number(key.slice(0, 4));
  const part = unit === 'year' ? 1 : Number(key.slice(unit === 'quarter' ? 6 : 5));
  const from = month(year, unit === 'quarter' ? part * 3 - 2 : part);
  return { from, to: from + lengthOf[unit] - 1 };
}

const lengthOf: Readonly<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

function startOf(unit: TimeUnit, value: Month): Month {
  return value - (value % lengthOf[unit]);
}

function periodFrom(unit: TimeUnit, from: Month, now: Month): CountedPeriod {
  const span = { from, to: from + lengthOf[unit] - 1 };
  return { key: keyOf(unit, from), span, isRunning: span.to >= now };
}

function keyOf(unit: TimeUnit, from: Month): string {
  if (unit === 'month') return formatMonth(from);
  return unit === 'quarter' ? formatQuarter(quarterOf(from)) : String(yearOf(from));
}
