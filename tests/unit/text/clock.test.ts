import { expect, it } from 'vitest';
import { formatClock, formatSpent } from '../../../src/text/clock.ts';

it('the time of day is that of a Dutch wall', () => {
  expect(formatClock(Date.parse('2026-11-05T13:05:00Z'))).toBe('14:05');
  expect(formatClock(Date.parse('2026-07-05T13:05:00Z'))).toBe('15:05');
});

it('what was spent is minutes and seconds', () => {
  expect([0, 59_999, 65_000, 3_665_000, -5].map(formatSpent)).toEqual([
    '0:00',
    '0:59',
    '1:05',
    '61:05',
    '0:00',
  ]);
});
