import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearsAround } from '../../../../src/analysis/cameras/public-cameras.ts';
import { month, yearOf } from '../../../../src/domain/time/month.ts';

it('takes the year before the start and the last year that is over', () => {
  expect(yearsAround('2022-04-01', month(2026, 10))).toEqual({ before: 2021, after: 2025 });
  expect(yearsAround('2022', month(2025, 12))).toEqual({ before: 2021, after: 2025 });
});

it('has nothing to compare without a start, or before a whole year went by', () => {
  expect(yearsAround(null, month(2026, 10))).toBeNull();
  expect(yearsAround('2025-01-01', month(2026, 10))).toBeNull();
});

it('never counts a year in which the camera came, nor one that is not over', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2030 }),
      fc.integer({ min: month(2000, 1), max: month(2031, 12) }),
      (start, last) => {
        const years = yearsAround(`${start}-06-01`, last);
        if (years === null) return;
        expect(years.before).toBeLessThan(start);
        expect(years.after).toBeGreaterThan(start);
        expect(month(years.after, 12)).toBeLessThanOrEqual(last);
        expect(years.after).toBeLessThanOrEqual(yearOf(last));
      },
    ),
  );
});
