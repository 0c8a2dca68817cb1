import { parseMonth } from '../domain/time/month.ts';
import { formatDay, formatMonthShort, monthName, monthNameShort } from './format.ts';

/** The day that a person typed (`3-10-2026`, `3 okt 2026`, `3 oktober 2026`, `2026-10-03`) as an ISO date; null where it is none. */
export function readDay(text: string): string | null {
  const parts = partsOf(text);
  const [year, inYear, day] = isYear(parts[0]) ? parts : parts.toReversed();
  if (parts.length !== 3 || day === undefined || !/^\d{1,2}$/.test(day)) return null;
  const iso = `${monthOf(year, inYear)}-${day.padStart(2, '0')}`;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(iso) ? iso : null;
}

/** The month that a person typed (`10-2026`, `okt 2026`, `2026-10`) as `2026-10`; null where it is none. */
export function readMonth(text: string): string | null {
  const parts = partsOf(text);
  const [year, inYear] = isYear(parts[0]) ? parts : parts.toReversed();
  return parts.length === 2 ? monthOf(year, inYear) : null;
}

/** A day or month as it is kept in Dutch, the same in every browser; other text stays as it is. */
export function dateText(kept: string): string {
  const month = parseMonth(kept);
  if (month !== null) return formatMonthShort(month);
  return readDay(kept) === kept ? formatDay(kept) : kept;
}

function partsOf(text: string): string[] {
  return text
    .trim()
    .toLowerCase()
    .split(/[\s\-/.]+/)
    .filter((part) => part !== '');
}

function isYear(part: string | undefined): boolean {
  return part !== undefined && /^\d{4}$/.test(part);
}

function monthOf(year: string | undefined, inYear: string | undefined): string | null {
  if (year === undefined || inYear === undefined || !isYear(year)) return null;
  const number = /^\d{1,2}$/.test(inYear) ? Number(inYear) : namedMonth(inYear);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

/** 1 to 12, by its name or the beginning of it; 0 where it is none. */
function namedMonth(name: string): number {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const isNamed = (at: number): boolean =>
    monthNameShort(at) === name || (name.length >= 3 && monthName(at).startsWith(name));
  return numbers.find(isNamed) ?? 0;
}
