import { localMinute, minutesPerDay, parseDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
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

/**
 * Reads `van` and `tot`. Without `tot` it lasts a minute, or the day where only a day is known; a `tot` that is a
 * day includes that day; a `tot` equal to `van` is a minute. Fails with the column at fault and the reason.
 */
export function readStretch(
  from: string,
  to: string,
): Result<Stretch, { readonly column: 'from' | 'to'; readonly because: Because }> {
  const start = readMoment(from);
  if (!start.ok) return fail({ column: 'from', because: start.failure });
  const end = to === '' ? start : readMoment(to);
  if (!end.ok) return fail({ column: 'to', because: end.failure });
  const { at, lasts } = start.value;
  const isDay = end.value.lasts === minutesPerDay;
  const until = end.value.at + (to === '' || isDay ? end.value.lasts : 0);
  // The day before ends where this day begins, and is before it all the same.
  if (isDay ? until <= at : until < at) return fail({ column: 'to', because: 'end-before-start' });
  return ok({ from: at, to: Math.max(until, at + 1), when: lasts === minutesPerDay ? 'day' : 'minute' });
}

/**
 * A local date, with or without a time: `2026-10-03`, `2026-10-03T14:30` (or a space, or with seconds), and
 * `3-10-2026 14:30` as a Dutch Excel writes it back. Slashes may mean month first: ambiguous, unless impossible.
 */
function readMoment(text: string): Result<Moment, 'date-unreadable' | 'date-ambiguous'> {
  const moment = readIso(text) ?? readDutch(text);
  if (moment !== null && moment.at >= earliest && moment.at < latest) return ok(moment);
  return fail(isAmbiguous(text) ? 'date-ambiguous' : 'date-unreadable');
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
  const match = /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
});

function readDutch(text: string): Moment | null {
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4})(?: (\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(text);
  if (match === null) return null;
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const day = `${match[3] ?? ''}-${two(match[2])}-${two(match[1])}`;
  return readIso(match[4] === undefined ? day : `${day}T${match[4].padStart(5, '0')}`);
}

function isAmbiguous(text: string): boolean {
  const match = /^(\d{1,2})\/(\d{1,2})\/\d{4}\b/.exec(text);
  return match !== null && [match[1], match[2]].every((part) => Number(part) >= 1 && Number(part) <= 12);
}
