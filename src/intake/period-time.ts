import type { When } from '../domain/observation/series.ts';
import { startOfMonth } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { readPeriod } from './period.ts';
import { withoutStars } from './stars.ts';
import { minutesOfWeek, readWrittenWeek } from './written-week.ts';

/** From and to (not included) in local minutes. */
export interface PeriodTime {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly when: Exclude<When, 'minute' | 'day'>;
  readonly provisional: boolean;
}

/** When a year, a quarter, a month or a whole week was, each with stars for provisional; null for anything else. */
export function readPeriodTime(text: string): PeriodTime | null {
  const period = readPeriod(text);
  if (period !== null) {
    const { when, first, months, provisional } = period;
    return { from: startOfMonth(first), to: startOfMonth(first + months), when, provisional };
  }
  const { bare, provisional } = withoutStars(text.trim());
  const written = readWrittenWeek(bare);
  if (written?.day !== null) return null;
  return { ...minutesOfWeek(written.week), when: 'week', provisional };
}
