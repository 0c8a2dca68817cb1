import { parseDay } from './local.ts';

/** Milliseconds since 1970-01-01 00:00 UTC. */
type Instant = number;

/**
 * Between these a moment can be that somebody wrote something down; a clock that says otherwise is wrong. The end is
 * far from the last year that fits in four digits, so that what is written after it can always be read.
 */
export const firstInstant: Instant = Date.UTC(2000, 0, 1);
export const lastInstant: Instant = Date.UTC(2200, 0, 1) - 1;

const form =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z| ?([+-])(\d{2})(?::?(\d{2}))?)$/;

/**
 * Reads a moment of ISO 8601 with its zone (`2026-11-05T10:00:00+01:00`); what is finer than a millisecond is dropped.
 * Null for another form and for a day or an hour that does not exist. `Date.parse` guesses at some of these, and not in
 * every browser the same.
 */
export function parseInstant(text: string): Instant | null {
  const found = form.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [, , , , , , , fraction = '', , sign, aheadHours = '0', aheadMinutes = '0'] = found;
  if (parseDay(text.slice(0, 10)) === null || hour > 23 || minute > 59 || second > 59) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return wall - ahead + Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** A moment in the one form in which moments are kept: UTC, to the millisecond. Written so, their order is that of their letters. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}
