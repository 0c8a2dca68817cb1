import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../src/domain/time/local.ts';
import { minutesOfWeek, readWrittenWeek } from '../../../src/intake/written-week.ts';

describe('a written week', () => {
  it.each([
    ['2026-W40', 2026, 40, null],
    ['2026W40', 2026, 40, null],
    ['2026 week 40', 2026, 40, null],
    ['week 40 2026', 2026, 40, null],
    ['wk 3, 2026', 2026, 3, null],
    ['2026-W53', 2026, 53, null],
    ['2026-W40-6', 2026, 40, 6],
  ])('%s', (text, year, week, day) => {
    expect(readWrittenWeek(text)).toEqual({ week: { year, week }, day });
  });

  it.each(['', '2026', '2025-W53', '2026-W00', '2026-W54', '2026-40', 'week 40', '2026-W40-8'])(
    'is not %j',
    (text) => {
      expect(readWrittenWeek(text)).toBe(null);
    },
  );

  it('begins on a Monday, and lies in two years where that is so', () => {
    expect(minutesOfWeek({ year: 2026, week: 53 })).toEqual({
      from: localMinute(2026, 12, 28),
      to: localMinute(2027, 1, 4),
    });
  });
});
