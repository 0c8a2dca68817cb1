import type { Month, Span } from './month.ts';

/** A calendar quarter as one whole number, `year * 4 + (quarter - 1)`. */
export type Quarter = number;

/** The quarter in which a month lies. */
export function quarterOf(value: Month): Quarter {
  return Math.floor(value / 3);
}

/** The three months of a quarter. */
export function monthsOfQuarter(value: Quarter): Span {
  return { from: value * 3, to: value * 3 + 2 };
}

/** `2026-Q3`. */
export function formatQuarter(value: Quarter): string {
  const year = Math.floor(value / 4);
  return `${String(year).padStart(4, '0')}-Q${value - year * 4 + 1}`;
}

/** Reads `2026-Q3`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  return match === null ? null : Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** Whether a span is made of whole calendar quarters, at least one. */
export function isWholeQuarters(span: Span): boolean {
  return isWhole(span, 3);
}

/** Whether a span is made of whole calendar years, at least one. */
export function isWholeYears(span: Span): boolean {
  return isWhole(span, 12);
}

function isWhole(span: Span, months: number): boolean {
  return span.to >= span.from && span.from % months === 0 && (span.to + 1) % months === 0;
}

/** The last `count` (at least one) calendar quarters that are over at the end of `lastMonth`. */
export function lastCompleteQuarters(lastMonth: Month, count: number): Span {
  const to = quarterOf(lastMonth + 1) * 3 - 1;
  return { from: to - count * 3 + 1, to };
}
