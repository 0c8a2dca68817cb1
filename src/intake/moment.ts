import { localMinute, minuteOfInstant, minutesPerDay, parseDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { ColumnOrder } from './day-order.ts';
import { monthNumber } from './month-names.ts';
import { remembering } from './remember.ts';
import type { RefusedBecause } from './report.ts';

/** When an incident began and ended (not included), in local minutes, and whether only days are known. */
export interface Stretch {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly when: 'minute' | 'day';
}

/** A moment lasts a minute, a day without a time lasts the whole day. */
interface Moment {
  readonly at: LocalMinute;
  readonly lasts: number;
}

type Because = Extract<RefusedBecause, 'date-unreadable' | 'date-ambiguous' | 'end-before-start'>;

/** What the columns of `van` and `tot` say of `3/4/2025`; null where they say nothing. */
interface Orders {
  readonly from: ColumnOrder | null;
  readonly to: ColumnOrder | null;
}

const unknownOrders: Orders = { from: null, to: null };

/**
 * Reads `van` and `tot`. Without `tot` it lasts a minute, or the day where only a day is known; a `tot` that is a
 * day includes that day; a `tot` equal to `van` is a minute. Fails with the column at fault and the reason.
 */
export function readStretch(
  from: string,
  to: string,
  orders = unknownOrders,
): Result<Stretch, { readonly column: 'from' | 'to'; readonly because: Because }> {
  const start = readMoment(from, orders.from);
  if (!start.ok) return fail({ column: 'from', because: start.failure });
  const end = to === '' ? start : readMoment(to, orders.to);
  if (!end.ok) return fail({ column: 'to', because: end.failure });
  const { at, lasts } = start.value;
  const isDay = end.value.lasts === minutesPerDay;
  const until = end.value.at + (to === '' || isDay ? end.value.lasts : 0);
  // The day before ends where this day begins, and is before it all the same.
  if (isDay ? until <= at : until < at) return fail({ column: 'to', because: 'end-before-start' });
  return ok({ from: at, to: Math.max(until, at + 1), when: lasts === minutesPerDay ? 'day' : 'minute' });
}

/**
 * A local date, with or without a time: `2026-10-03`, `2026-10-03T14:30` (or a space, or with seconds), `3-10-2026
 * 14:30`, `3 okt 2026`, `20261003`, a serial number of Excel, and with slashes where the column tells the order. With
 * `Z` or `+02:00` behind it an instant, read on the clock of Amsterdam.
 */
function readMoment(
  text: string,
  order: ColumnOrder | null,
): Result<Moment, 'date-unreadable' | 'date-ambiguous'> {
  const moment = readIso(text) ?? readInstant(text) ?? readNumber(text) ?? readParts(text, order);
  if (moment === 'ambiguous') return fail('date-ambiguous');
  return moment !== null && moment.at >= earliest && moment.at < latest
    ? ok(moment)
    : fail('date-unreadable');
}

/** Outside these years it is a typing error. */
const earliest = localMinute(1900, 1, 1);
const latest = localMinute(2201, 1, 1);

function readIso(text: string): Moment | null {
  const day = dayOf(text.slice(0, 10));
  if (day === null) return null;
  if (text.length === 10) return { at: day, lasts: minutesPerDay };
  const time = timeOf(text.slice(10));
  return time === null ? null : { at: day + time, lasts: 1 };
}

const dayOf = remembering(parseDay);

/** Minutes since midnight in `T14:30` or ` 14:30:00`; null for anything else. */
const timeOf = remembering((text): number | null => {
  const match = /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?$/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
});

/** `2026-10-03T12:30:00Z`, `2026-10-03 12:30:00.5+00`: the same instant everywhere. */
function readInstant(text: string): Moment | null {
  const match = /^(.{16}(?::\d{2}(?:\.\d+)?)?) ?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/.exec(text);
  const wall = match?.[1] === undefined ? null : readIso(match[1]);
  if (match === null || wall === null) return null;
  const ahead = (match[2] === '-' ? -1 : 1) * (Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0));
  const at = minuteOfInstant((wall.at - ahead) * 60_000);
  return Number.isNaN(at) ? null : { at, lasts: 1 };
}

/** The day that Excel and 1970 count from lie so many days apart. */
const excelEpoch = 25_569;

/** A serial number of Excel (days since 1900, the time behind the comma) from 1954 to 2099, or `20261003`. */
function readNumber(text: string): Moment | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return readIso(`${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`);
  const match = /^([2-7]\d{4})(?:[.,](\d{1,17}))?$/.exec(text);
  if (match === null || Number(match[1]) > 73_050) return null;
  const day = (Number(match[1]) - excelEpoch) * minutesPerDay;
  if (match[2] === undefined) return { at: day, lasts: minutesPerDay };
  return { at: day + Math.round(Number(`0.${match[2]}`) * minutesPerDay), lasts: 1 };
}

/** Day, month (a number or a name) and year, with one sort of sign between them, and perhaps a time. */
const parts = /^(\d{1,2})(?:([-/. ])(\d{1,2})\2|[-/. ]([a-z]{3,9})\.?[-/. ])(\d{4}|\d{2})(?:,?[T ](.+))?$/i;

function readParts(text: string, order: ColumnOrder | null): Moment | 'ambiguous' | null {
  const match = parts.exec(text);
  if (match === null) return null;
  const [, first = '', sign, second, name, year = '', clock] = match;
  const time = clock === undefined ? null : readClock(clock);
  if (clock !== undefined && time === null) return null;
  const at = (day: number, month: number): Moment | null => momentOn(fullYear(year), month, day, time);
  if (name !== undefined) return at(Number(first), monthNumber(name) ?? 0);
  const [a, b] = [Number(first), Number(second)];
  // Only with slashes does the month come first anywhere; a short year behind dashes may be a day.
  if (sign !== '/') return year.length === 4 ? at(a, b) : 'ambiguous';
  if (order === 'mixed') return 'ambiguous';
  if (order !== null) return order === 'day-first' ? at(a, b) : at(b, a);
  const [dayFirst, monthFirst] = [at(a, b), at(b, a)];
  return dayFirst !== null && monthFirst !== null && a !== b ? 'ambiguous' : (dayFirst ?? monthFirst);
}

function momentOn(year: number, month: number, day: number, time: number | null): Moment | null {
  const two = (part: number): string => String(part).padStart(2, '0');
  const start = dayOf(`${year}-${two(month)}-${two(day)}`);
  if (start === null) return null;
  return time === null ? { at: start, lasts: minutesPerDay } : { at: start + time, lasts: 1 };
}

/** Two figures are a year of this century up to 49, as spreadsheets read them. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

/**
 * Minutes since midnight: `14:30`, `4:30:59`, `14.30 uur`, `2:30 PM`, or the part of a day as Excel writes it
 * (`0,6041667`); null for anything else.
 */
const readClock = remembering((text): number | null => {
  // `0.25` is a quarter past midnight; with a comma, or longer, it is a quarter of the day.
  const share = /^0(?:,(\d{1,17})|\.(\d{3,17}))$/.exec(text);
  if (share !== null)
    return Math.round(Number(`0.${share[1] ?? share[2] ?? ''}`) * minutesPerDay) % minutesPerDay;
  const match = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*(am|pm|uur|u))?$/i.exec(text);
  if (match === null) return null;
  const half = (match[3] ?? '').toLowerCase();
  const isHalf = half === 'am' || half === 'pm';
  const hour = (isHalf ? Number(match[1]) % 12 : Number(match[1])) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2]);
  return hour < 24 && minute < 60 && !(isHalf && Number(match[1]) > 12) ? hour * 60 + minute : null;
});

/** A date and a time in two columns as one text; a midnight that a spreadsheet put behind the date gives way. */
export function joinMoment(date: string, time: string): string {
  if (time === '' || date === '') return date;
  const minutes = readClock(time.replace(/^1900-01-00[T ]/, ''));
  const bare = date.replace(/[T ]0?0:00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)?$/, '');
  if (minutes === null) return `${bare} ${time}`;
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (!/^[2-7]\d{4}$/.test(bare))
    return /^\d{8}$/.test(bare) ? `${compactDay(bare)} ${clock}` : `${bare} ${clock}`;
  return `${bare}.${String(minutes / minutesPerDay).slice(2) || '0'}`;
}

function compactDay(text: string): string {
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
