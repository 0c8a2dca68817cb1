import { areWholeMonths, monthsOfDays, writeDay } from '../domain/time/day.ts';
import { formatDay, formatPeriod, formatRange, monthName } from './format.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/** `4 okt 2026`, from days since 1970. */
function dayText(day: number): string {
  return formatDay(writeDay(day)).replaceAll(' ', '\u00a0');
}

/** `4 oktober 2026`. */
export function dayLong(day: number): string {
  const [year, inYear, inMonth] = writeDay(day).split('-').map(Number);
  return `${inMonth} ${monthName(inYear ?? 0)} ${year}`;
}

/** `4 tot en met 31 okt 2026`, `20 dec 2025 tot en met 6 jan 2026`, or one day. */
export function daysText({ from, to }: Days): string {
  if (from === to) return dayText(to);
  const [first, last] = [writeDay(from), writeDay(to)];
  const [year, month] = [first.slice(0, 4) === last.slice(0, 4), first.slice(0, 7) === last.slice(0, 7)];
  const words = dayText(from).split('\u00a0');
  const start = words.slice(0, month ? 1 : year ? 2 : 3).join('\u00a0');
  return formatRange(start, dayText(to), 'tot en met');
}

/** Whole months as months, other days as days. */
export function timeText(days: Days): string {
  if (!areWholeMonths(days)) return daysText(days);
  const { from, to } = monthsOfDays(days);
  return formatPeriod(from, to);
}
