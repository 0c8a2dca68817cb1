import ICAL from 'ical.js';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Day } from '../../domain/time/day.ts';
import { foundHoliday, mostHolidays, regionsIn, type FoundHoliday, type HolidayProblem } from './found.ts';

/**
 * School holidays in iCalendar (RFC 5545): an event for each, over whole days. An event with hours is an appointment:
 * then the file is somebody's own calendar. Its description, its people and its place are not read.
 */
export function readHolidayCalendar(
  text: string,
): Result<readonly FoundHoliday[], readonly HolidayProblem[]> {
  const events = eventsIn(text);
  if (events === null) return fail([{ why: 'broken' }]);
  if (events.length === 0) return fail([{ why: 'none' }]);
  if (events.length > mostHolidays) return fail([{ why: 'too-many' }]);
  const read = events.map((event, index) => readEvent(event, index + 1));
  const problems = read.flatMap((one) => (one.ok ? [] : [one.failure]));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** The library throws on what is no calendar. */
function eventsIn(text: string): ICAL.Event[] | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    if (!Array.isArray(parsed) || parsed[0] !== 'vcalendar') return null;
    return new ICAL.Component(parsed).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  } catch {
    return null;
  }
}

function readEvent(event: ICAL.Event, number: number): Result<FoundHoliday, HolidayProblem> {
  const title = textOf(event, 'summary');
  const at = String(number);
  try {
    const days = daysOf(event);
    if (days === 'timed' || days === 'repeats') return fail({ why: days, at });
    return foundHoliday(at, { ...days, ...nameAndRegions(title) });
  } catch {
    // A date that the library refuses.
    return fail({ why: 'bad-date', at });
  }
}

function textOf(event: ICAL.Event, name: string): string {
  const value: unknown = event.component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

/** The days of an event; the end that a calendar writes is the first moment after it. */
function daysOf(
  event: ICAL.Event,
): { readonly from: Day | null; readonly to: Day | null } | 'timed' | 'repeats' {
  if (event.isRecurring()) return 'repeats';
  if (!event.component.hasProperty('dtstart')) return { from: null, to: null };
  const { startDate: start, endDate: end } = event;
  if (!isMidnight(start)) return 'timed';
  const isLastMinute = !end.isDate && end.hour === 23 && end.minute === 59;
  if (!isMidnight(end) && !isLastMinute) return 'timed';
  const [from, after] = [dayOf(start), dayOf(end)];
  return { from, to: from !== null && after !== null && after > from && !isLastMinute ? after - 1 : after };
}

function isMidnight({ isDate, hour, minute }: ICAL.Time): boolean {
  return isDate || (hour === 0 && minute === 0);
}

function dayOf({ year, month, day }: ICAL.Time): Day | null {
  const value = Date.UTC(year, month - 1, day) / 86_400_000;
  return Number.isFinite(value) ? value : null;
}

/** `Herfstvakantie (regio Noord)` as its name and its region; the regions of Dutch school holidays are three. */
function nameAndRegions(title: string): { readonly name: string; readonly regions: readonly string[] } {
  const regions = [...title.matchAll(/\b(?:noord|midden|zuid)\b/gi)].map(([word]) => word);
  if (regions.length === 0) return { name: title, regions: [] };
  const name = title
    .replace(
      /\(?\s*(?:regio'?s?\s*)?\b(?:noord|midden|zuid)\b(?:\s*(?:,|en|\/)?\s*\b(?:noord|midden|zuid)\b)*\s*\)?/gi,
      ' ',
    )
    .replace(/[\s:,-]+$/, '')
    .replace(/^[\s:,-]+/, '');
  return { name: name === '' ? title : name, regions: regionsIn(regions.join(',')) };
}
