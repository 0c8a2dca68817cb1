import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../src/domain/time/local.ts';
import { readPeriodTime } from '../../../src/intake/period-time.ts';

describe('when a period was', () => {
  it.each([
    ['2024-Q3', localMinute(2024, 7, 1), localMinute(2024, 10, 1), 'quarter', false],
    ['2024-03*', localMinute(2024, 3, 1), localMinute(2024, 4, 1), 'month', true],
    ['2026-W40', localMinute(2026, 9, 28), localMinute(2026, 10, 5), 'week', false],
    ['week 53 2026**', localMinute(2026, 12, 28), localMinute(2027, 1, 4), 'week', true],
  ])('%s', (text, from, to, when, provisional) => {
    expect(readPeriodTime(text)).toEqual({ from, to, when, provisional });
  });

  it.each(['', '2025-W53', '2026-W40-6', '2024-13'])('is not %j', (text) => {
    expect(readPeriodTime(text)).toBe(null);
  });
});
