import { localMinute, minuteOfInstant, minutesPerDay, parseDay, startOfDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { minutesOfShare, readClock } from './clock.ts';
import type { ColumnOrder } from './day-order.ts';
import { monthNumber } from './month-names.ts';
import { remembering } from './remember.ts';
import { minutesOfWeek, readWrittenWeek } from './written-week.ts';

/** A date with or without a time in it, or with its time in a cell of its own. */
export interface WrittenMoment {
  readonly date: string;
  readonly time: string;
}

/** A moment lasts a minute, a day without a time the whole day, a week seven of them. */
export interface Moment {
  readonly at: LocalMinute;
  readonly lasts: number;
  /** A time stands beside the day that cannot be read. */
  readonly isTimeUnread?: true;
}

/** A day, a week, or a moment within a day; `rest` is what stands behind it. */
interface Front extends Moment {
  readonly rest: string;
}

/**
 * A local date, with or without a time in it: `2026-10-03`, `2026/10/3`, `2026-10-03T14:30` (or a space, or with
 * seconds), `3-10-2026 14:30`, `za 3 okt 2026`, `20261003T1430`, a serial number of Excel, `2026-W40` for a whole week,
 * and with slashes where the column tells the order. With `Z` or `+02:00` behind it an instant, read on the clock of
 * Amsterdam. A time in a cell of its own goes before the midnight that a spreadsheet puts behind a date.
 */
export function readWritten(
  { date, time }: WrittenMoment,
  order: ColumnOrder | null,
): Result<Moment, 'date-unreadable' | 'date-ambiguous'> {
  const bare = withoutWeekday(date);
  const instant = time === '' ? readInstant(bare) : null;
  const front = instant ?? readFront(time === '' ? bare : withoutMidnight(bare), order);
  if (front === 'ambiguous') return fail('date-ambiguous');
  const moment = front === null ? null : withTime(front, time);
  return moment !== null && moment.at >= earliest && moment.at < latest
    ? ok(moment)
    : fail('date-unreadable');
}

/** Outside these years it is a typing error. */
const earliest = localMinute(1900, 1, 1);
const latest = localMinute(2201, 1, 1);

/** A day in what stands behind a date: then it is a stretch in one cell, and nobody can tell which day is meant. */
const dayInRest = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d \p{L}{3,9}\.? \d{4}/u;

/** Whether what stands behind a date, and is no time, leaves the date what it is. */
function isBeside(rest: string): boolean {
  return /^,?[Tt ]/.test(rest) && !dayInRest.test(rest);
}

/** The moment with the time in a cell of its own, or else behind its day; null where it is no moment at all. */
function withTime({ rest, ...front }: Front, time: string): Moment | null {
  const behind = rest === '' ? null : clockIn(rest);
  if (rest !== '' && behind === null && !isBeside(rest)) return null;
  const clock = (time === '' ? null : readClock(time)) ?? behind;
  if (rest === '' && time === '') return front;
  if (clock === null) return front.lasts === 1 ? front : { ...front, isTimeUnread: true };
  // An hour of an unknown day of a week tells nothing.
  if (front.lasts > minutesPerDay) return { ...front, isTimeUnread: true };
  return { at: startOfDay(front.at) + clock, lasts: 1 };
}

/** The clock behind a date: parted from it by a `T`, a space or a comma. */
const clockIn = remembering((rest): number | null => {
  const clock = /^,?[Tt ]\s*(.+)$/.exec(rest)?.[1];
  return clock === undefined ? null : readClock(clock);
});

const weekday =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,]?\s+/i;

/** A date without the day of the week in front. */
export function withoutWeekday(text: string): string {
  return text.replace(weekday, '');
}

function withoutMidnight(text: string): string {
  return text.replace(/[T ]0?0:00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)?$/, '');
}

function readFront(text: string, order: ColumnOrder | null): Front | 'ambiguous' | null {
  return readIso(text) ?? readYearFirst(text) ?? readSerial(text) ?? readWeek(text) ?? readParts(text, order);
}

/** The form of nearly all files, without a search. */
function readIso(text: string): Front | null {
  const day = dayOf(text.slice(0, 10));
  return day === null || /^\d/.test(text.slice(10)) ? null : wholeDay(day, text.slice(10));
}

const dayOf = remembering(parseDay);

function wholeDay(at: LocalMinute | null, rest: string): Front | null {
  return at === null ? null : { at, lasts: minutesPerDay, rest };
}

/** `2026/8/14`, `2026-8-14`, `20260814`, `20260814T1430` and `20260814143000`. */
function readYearFirst(text: string): Front | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})((?:\d{4}(?:\d{2})?)?(?![.,\d]).*)$/.exec(text);
  if (match === null) return null;
  const rest = (match[5] ?? '').replace(/^(?=\d)/, 'T');
  return wholeDay(dayOn(Number(match[1]), Number(match[3]), Number(match[4])), rest);
}

/** `2026-10-03T12:30:00Z`, `2026-10-03 12:30:00.5+00`: the same instant everywhere. */
function readInstant(text: string): Front | null {
  const match = /^(.{16}(?::\d{2}(?:\.\d+)?)?) ?(?:Z|UTC|GMT|([+-])(\d{2})(?::?(\d{2}))?)$/.exec(text);
  const front = match?.[1] === undefined ? null : readIso(match[1]);
  const wall = front === null ? null : withTime(front, '');
  if (match === null || wall === null || wall.lasts > 1) return null;
  const ahead = (match[2] === '-' ? -1 : 1) * (Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0));
  const at = minuteOfInstant((wall.at - ahead) * 60_000);
  return Number.isNaN(at) ? null : { at, lasts: 1, rest: '' };
}

/** The day that Excel and 1970 count from lie so many days apart. */
const excelEpoch = 25_569;

/** A serial number of Excel (days since 1900, the time behind the comma) from 1954 to 2099. */
function readSerial(text: string): Front | null {
  const match = /^([2-7]\d{4})(?:[.,](\d{1,17}))?$/.exec(text);
  if (match === null || Number(match[1]) > 73_050) return null;
  const day = (Number(match[1]) - excelEpoch) * minutesPerDay;
  if (/^0*$/.test(match[2] ?? '')) return wholeDay(day, '');
  return { at: day + minutesOfShare(match[2] ?? ''), lasts: 1, rest: '' };
}

/** A week of ISO 8601 (`2026-W33`, `week 33 2026`), or a day in it (`2026-W33-5`). */
function readWeek(text: string): Front | null {
  const written = readWrittenWeek(text);
  if (written === null) return null;
  const { from, to } = minutesOfWeek(written.week);
  if (written.day !== null) return wholeDay(from + (written.day - 1) * minutesPerDay, '');
  return { at: from, lasts: to - from, rest: '' };
}

/** Day, month (a number or a name) and year, with one sort of sign between them, and what stands behind. */
const parts = /^(\d{1,2})(?:([-/. ])(\d{1,2})\2|[-/. ]([a-z]{3,9})\.?[-/. ])(\d{4}|\d{2})(?!\d)(.*)$/i;

/** `August 14, 2026` as `14 August 2026`; any other text as it is. */
function dayInFront(text: string): string {
  return text.replace(/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?=\d{4}(?!\d))/i, '$2 $1 ');
}

function readParts(text: string, order: ColumnOrder | null): Front | 'ambiguous' | null {
  const match = parts.exec(dayInFront(text));
  if (match === null) return null;
  const [, first = '', sign, second, name, year = '', rest = ''] = match;
  const at = (day: number, month: number): Front | null => wholeDay(dayOn(fullYear(year), month, day), rest);
  if (name !== undefined) return at(Number(first), monthNumber(name) ?? 0);
  const [a, b] = [Number(first), Number(second)];
  // Only with slashes does the month come first anywhere; a short year behind dashes may be a day.
  if (sign !== '/' && year.length === 4) return at(a, b);
  if (order === 'mixed') return 'ambiguous';
  if (order !== null) return order === 'day-first' ? at(a, b) : at(b, a);
  if (sign !== '/') return 'ambiguous';
  const [dayFirst, monthFirst] = [at(a, b), at(b, a)];
  return dayFirst !== null && monthFirst !== null && a !== b ? 'ambiguous' : (dayFirst ?? monthFirst);
}

function dayOn(year: number, month: number, day: number): LocalMinute | null {
  const two = (part: number): string => String(part).padStart(2, '0');
  return dayOf(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** Two figures are a year of this century up to 49, as spreadsheets read them. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}
