import { fail } from '../domain/result.ts';
import type { When } from '../domain/observation/series.ts';
import { minutesPerDay, startOfDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { textOf } from './record.ts';
import type { RecordReader } from './record.ts';

/**
 * The same reader, which refuses what cannot have happened yet at `now` (local minutes): a moment or a period that has
 * not begun, and an end after today. A period that has begun and is not over may have figures.
 */
export function refusingFuture(read: RecordReader, now: LocalMinute): RecordReader {
  return (plan, cells, line) => {
    const record = read(plan, cells, line);
    const role = record.ok ? futureRole(record.value.staged, now) : null;
    return role === null
      ? record
      : fail({ role, seen: textOf(plan, cells, role), because: 'date-in-future' });
  };
}

/** Whether something that begins then has not begun; a minute lasts until the next one. */
export function hasNotBegun(from: LocalMinute, now: LocalMinute): boolean {
  return from > now;
}

function futureRole(
  { from, to, when }: { readonly from: LocalMinute; readonly to: LocalMinute; readonly when: When },
  now: LocalMinute,
): 'from' | 'to' | 'period' | null {
  const isMoment = when === 'minute' || when === 'day';
  if (hasNotBegun(from, now)) return isMoment ? 'from' : 'period';
  return isMoment && to > startOfDay(now) + minutesPerDay ? 'to' : null;
}
