import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { readPeriod } from '../../../src/intake/period.ts';

describe('a period', () => {
  it.each([
    ['2024', 'year', month(2024, 1), 12, false],
    ['2024*', 'year', month(2024, 1), 12, true],
    ['2023JJ00', 'year', month(2023, 1), 12, false],
    ['2024-Q3', 'quarter', month(2024, 7), 3, false],
    ['2024KW04', 'quarter', month(2024, 10), 3, false],
    ['2024 1e kwartaal**', 'quarter', month(2024, 1), 3, true],
    ['2024-03', 'month', month(2024, 3), 1, false],
    ['2023MM12', 'month', month(2023, 12), 1, false],
    [' 2024 januari ', 'month', month(2024, 1), 1, false],
    ['mrt-24', 'month', month(2024, 3), 1, false],
    ["dec '23", 'month', month(2023, 12), 1, false],
    ['3-2024', 'month', month(2024, 3), 1, false],
    ['03/2024', 'month', month(2024, 3), 1, false],
    ['Q3 2024', 'quarter', month(2024, 7), 3, false],
    ['1e kwartaal 2024', 'quarter', month(2024, 1), 3, false],
    ['kwartaal 2 2024', 'quarter', month(2024, 4), 3, false],
    ['2024 mei*', 'month', month(2024, 5), 1, true],
  ])('%s', (text, when, first, months, provisional) => {
    expect(readPeriod(text)).toEqual({ when, first, months, provisional });
  });

  it.each(['', '24', '2024-13', '2024-00', '2024MM13', '2024-Q5', '2024 lente', '1492', '2024-03-01', '*'])(
    'is not %j',
    (text) => {
      expect(readPeriod(text)).toBe(null);
    },
  );
});
