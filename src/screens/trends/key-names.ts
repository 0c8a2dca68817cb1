import { firstMonth } from '../../analysis/trends/steps.ts';
import { parseMonth } from '../../domain/time/month.ts';
import { formatMonthLong, formatPeriod, formatRange } from '../../text/format.ts';

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

/** `2019 – 2023`, or one key alone. */
export function rangeOfKeys(keys: readonly string[]): string {
  const first = keys[0];
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? nameOfKey(first) : formatRange(nameOfKey(first), nameOfKey(last));
}
