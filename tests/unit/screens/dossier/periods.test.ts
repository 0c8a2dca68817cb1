import fc from 'fast-check';
import { expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import {
  comingPeriods,
  lastPeriods,
  monthOfDay,
  spanOfKey,
  unitOf,
  unitOfKey,
} from '../../../../src/screens/dossier/periods.ts';

const now = month(2026, 11);
const units = ['month', 'quarter', 'year'] as const;

it('counts by the frequency of an indicator, and by year where that has no word of its own', () => {
  const frequencies = ['maand', 'week', 'kwartaal', 'jaar', 'schooljaar', 'per enquête'];
  expect(frequencies.map(unitOf)).toEqual(['month', 'month', 'quarter', 'year', 'year', 'year']);
});

it('lists the last periods, newest first, and says which one is not over', () => {
  expect(monthOfDay('2026-11-23')).toBe(now);
  expect(lastPeriods('quarter', now, 3).map(({ key, isRunning }) => [key, isRunning])).toEqual([
    ['2026-Q4', true],
    ['2026-Q3', false],
    ['2026-Q2', false],
  ]);
  expect(lastPeriods('year', now, 2).map(({ key }) => key)).toEqual(['2026', '2025']);
  expect(lastPeriods('month', now, 2).map(({ key }) => key)).toEqual(['2026-11', '2026-10']);
});

it('looks ahead from the last period that is over to the end of next year', () => {
  expect(comingPeriods('year', now).map(({ key }) => key)).toEqual(['2025', '2026', '2027']);
  const quarters = comingPeriods('quarter', now).map(({ key }) => key);
  expect([quarters[0], quarters.at(-1), quarters.length]).toEqual(['2026-Q3', '2027-Q4', 6]);
  expect(comingPeriods('month', now)).toHaveLength(15);
});

it('reads the months of every period that it names', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.integer({ min: month(1950, 1), max: month(2150, 12) }),
      (unit, at) => {
        for (const { key, span } of lastPeriods(unit, at, 3)) {
          expect(spanOfKey(key)).toEqual(span);
          expect(unitOfKey(key)).toBe(unit);
        }
      },
    ),
  );
});
