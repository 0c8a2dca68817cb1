import { daysOfMonths, readDay, type Day } from '../../domain/time/day.ts';
import { dayOfMoment } from '../../domain/time/local.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import { standingOf } from '../../policy/dossier/standing.ts';

/** From which day on things are new. */
export interface Since {
  readonly day: Day;
  /**
   * Where it comes from: a meeting that was frozen; else agreements, which are made in the meeting; without any it is
   * taken to be four weeks ago.
   */
  readonly by: 'meeting' | 'agreements' | 'four-weeks';
}

const fourWeeks = 28;

/**
 * The day of the last meeting that the data reach: that of the last that was frozen, else the last day on which a new
 * agreement was written down, else the first of the last four weeks of the data. `lastMonth` is the last complete one.
 */
export function lastMeeting(entries: readonly Entry[], lastMonth: Month): Since {
  const lastDay = lastDayOf(lastMonth);
  const held = heldOn(entries).filter((day) => day <= lastDay);
  if (held.length > 0) return { day: Math.max(...held), by: 'meeting' };
  const days = firstWritten(entries).filter((day) => day <= lastDay);
  return days.length === 0
    ? { day: lastDay - fourWeeks + 1, by: 'four-weeks' }
    : { day: Math.max(...days), by: 'agreements' };
}

/** The day of the last meeting where the data do not reach it: frozen, or of its agreements; null where none is later. */
export function meetingBeyond(entries: readonly Entry[], lastMonth: Month): Day | null {
  const lastDay = lastDayOf(lastMonth);
  const later = [...heldOn(entries), ...firstWritten(entries)].filter((day) => day > lastDay);
  return later.length === 0 ? null : Math.max(...later);
}

export function lastDayOf(lastMonth: Month): Day {
  return daysOfMonths({ from: lastMonth, to: lastMonth }).to;
}

function heldOn(entries: readonly Entry[]): Day[] {
  return standingOf(entries, 'snapshot').flatMap(({ date }) => readDay(date) ?? []);
}

/** The day on which each agreement was made: that it was done, or withdrawn, is no meeting. */
function firstWritten(entries: readonly Entry[]): Day[] {
  const first = new Map<string, string>();
  for (const entry of entries) {
    if (entry.is !== 'afspraak') continue;
    const known = first.get(entry.agreement);
    if (known === undefined || entry.at < known) first.set(entry.agreement, entry.at);
  }
  return [...first.values()].flatMap((at) => readDay(dayOfMoment(at)) ?? []);
}
