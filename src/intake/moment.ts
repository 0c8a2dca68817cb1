import { minutesPerDay, startOfDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { readClock } from './clock.ts';
import type { ColumnOrder } from './day-order.ts';
import type { RefusedBecause } from './report.ts';
import { readWritten } from './written-moment.ts';
import type { Moment, WrittenMoment } from './written-moment.ts';

/** Where a time stands that cannot be read, of which the day is kept. */
export type UnreadTime = 'from' | 'to';

/** When an incident began and ended (not included), in local minutes, and whether only days, or only the week, are known. */
export interface Stretch {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly when: 'minute' | 'day' | 'week';
  readonly unread?: readonly UnreadTime[];
}

type Because = Extract<RefusedBecause, 'date-unreadable' | 'date-ambiguous' | 'end-before-start'>;

/** What the columns of `van` and `tot` say of `3/4/2025`; null where they say nothing. */
interface Orders {
  readonly from: ColumnOrder | null;
  readonly to: ColumnOrder | null;
}

const unknownOrders: Orders = { from: null, to: null };

/**
 * Reads `van` and `tot`. Without `tot` it lasts a minute, or the day (or week) where no more is known; a `tot` that is a
 * day includes that day; a `tot` equal to `van` is a minute. A time that cannot be read leaves the day, and is told.
 * Fails with the column at fault and the reason.
 */
export function readStretch(
  from: string | WrittenMoment,
  to: string | WrittenMoment,
  orders = unknownOrders,
): Result<Stretch, { readonly column: 'from' | 'to'; readonly because: Because }> {
  const start = readWritten(written(from), orders.from);
  if (!start.ok) return fail({ column: 'from', because: start.failure });
  const end = readEnd(written(to), start.value, orders.to);
  if (!end.ok) return fail({ column: 'to', because: end.failure });
  const { at, lasts } = start.value;
  const { moment, isTimeUnread } = end.value;
  const isDay = moment !== null && moment.lasts > 1;
  const until = moment === null ? at + lasts : moment.at + (isDay ? moment.lasts : 0);
  // The day before ends where this day begins, and is before it all the same.
  if (isDay ? until <= at : until < at) return fail({ column: 'to', because: 'end-before-start' });
  const unread: UnreadTime[] = [];
  if (start.value.isTimeUnread === true) unread.push('from');
  if (isTimeUnread) unread.push('to');
  return ok({
    from: at,
    to: Math.max(until, at + 1),
    when: whenOf(lasts, moment),
    ...(unread.length > 0 ? { unread } : {}),
  });
}

/** Of what is written as a week no day is known, unless it says when it ended. */
function whenOf(lasts: number, end: Moment | null): Stretch['when'] {
  if (lasts === 1) return 'minute';
  return lasts > minutesPerDay && end === null ? 'week' : 'day';
}

function written(text: string | WrittenMoment): WrittenMoment {
  return typeof text === 'string' ? { date: text, time: '' } : text;
}

interface End {
  /** Null where none is told. */
  readonly moment: Moment | null;
  readonly isTimeUnread: boolean;
}

/** A clock without a date is that of the day on which it began. */
function readEnd(
  to: WrittenMoment,
  { at }: Moment,
  order: ColumnOrder | null,
): Result<End, 'date-unreadable' | 'date-ambiguous'> {
  if (to.date === '') {
    const clock = to.time === '' ? null : readClock(to.time);
    const moment = clock === null ? null : { at: startOfDay(at) + clock, lasts: 1 };
    return ok({ moment, isTimeUnread: to.time !== '' && clock === null });
  }
  const moment = readWritten(to, order);
  return moment.ok ? ok({ moment: moment.value, isTimeUnread: moment.value.isTimeUnread === true }) : moment;
}
