import { formatMonth, parseMonth, yearOf, type Month, type Span } from '../../domain/time/month.ts';
import { formatQuarter, quarterOf } from '../../domain/time/quarter.ts';
import type { Row } from '../../engine/answer.ts';
import type { TimeUnit } from '../../engine/question.ts';

/** First month (year * 12 + month - 1) of a key such as `2026-10`, `2026-Q3` or `2026`; null for anything else. */
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

/** Drops the bars before the first and after the last number, so that a chart has no empty ends. */
export function trimRows(rows: readonly Row[]): readonly Row[] {
  const has = (row: Row): boolean => row.figure.is !== 'missing';
  const first = rows.findIndex(has);
  const last = rows.findLastIndex(has);
  return first < 0 ? [] : rows.slice(first, last + 1);
}

/** Whether the month, quarter or year of a key lies in a period. */
export function isInPeriod(key: string, unit: TimeUnit, period: Span): boolean {
  const from = firstMonth(key);
  return from !== null && from >= period.from && from + monthsPer(unit) - 1 <= period.to;
}
