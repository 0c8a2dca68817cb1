import { formatMonth, parseMonth, yearOf, type Month } from '../../domain/time/month.ts';
import { formatQuarter, quarterOf } from '../../domain/time/quarter.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { formatMonthLong, formatPeriod } from '../../text/format.ts';

/** `2026-10` is oktober 2026, `2026-Q3` 3e kwartaal 2026, `2026` itself. */
export function nameOfKey(key: string): string {
  const month = parseMonth(key);
  if (month !== null) return formatMonthLong(month);
  const from = firstMonth(key);
  return key.includes('-Q') && from !== null ? formatPeriod(from, from + 2) : key;
}

/** The year under the first bar of a year; else empty. */
export function tickOfKey(key: string): string {
  if (key.length === 4) return key;
  return key.endsWith('-01') || key.endsWith('-Q1') ? key.slice(0, 4) : '';
}

/** First month (year * 12 + month - 1) of a key; null for anything else. */
export function firstMonth(key: string): number | null {
  const asMonth = parseMonth(key);
  if (asMonth !== null) return asMonth;
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(key);
  return match === null
    ? null
    : Number(match[1]) * 12 + (match[2] === undefined ? 0 : (Number(match[2]) - 1) * 3);
}

/** The key of the month, quarter or year in which a month lies. */
export function keyOf(month: Month, unit: TimeUnit): string {
  if (unit === 'month') return formatMonth(month);
  return unit === 'quarter' ? formatQuarter(quarterOf(month)) : String(yearOf(month));
}

/** How many months a key of this unit stands for. */
export function monthsPer(unit: TimeUnit): 1 | 3 | 12 {
  return ({ month: 1, quarter: 3, year: 12 } as const)[unit];
}

/** `2019 – 2023`, or one key alone. */
export function rangeOfKeys(keys: readonly string[]): string {
  const first = keys[0];
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? nameOfKey(first) : `${nameOfKey(first)} – ${nameOfKey(last)}`;
}
