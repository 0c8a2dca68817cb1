import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usedMonths, windowsOf, yearsAround } from '../../../../src/domain/camera-effect/windows.ts';
import type { Windows } from '../../../../src/domain/camera-effect/windows.ts';
import { month, numberInYear } from '../../../../src/domain/time/month.ts';

const data = { from: month(2019, 1), to: month(2026, 10) };
const start = { month: month(2022, 4), fromFirstDay: true };
const choice = { beforeYears: 3, afterYears: 3, leftOut: [] };

function windows(...given: Parameters<typeof windowsOf>): Windows {
  const found = windowsOf(...given);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

describe('the windows of a design', () => {
  it('are whole years on both sides of the start', () => {
    const found = windows(start, choice, data);
    expect(found.before.flat()[0]).toBe(month(2019, 4));
    expect(found.before.flat().at(-1)).toBe(month(2022, 3));
    expect(found.after.flat()[0]).toBe(month(2022, 4));
    expect(found.after.flat().at(-1)).toBe(month(2025, 3));
    expect(found).toMatchObject({ startMonth: null, seasonsEqual: true, leftOut: [] });
  });

  it('drop the month of a start that is not its first day', () => {
    const found = windows({ ...start, fromFirstDay: false }, choice, data);
    expect(found.startMonth).toBe(month(2022, 4));
    expect(found.before.flat().at(-1)).toBe(month(2022, 3));
    expect(found.after.flat()[0]).toBe(month(2022, 5));
    expect(found.seasonsEqual).toBe(true);
  });

  it('leave out the same month of the year that mirrors it', () => {
    const found = windows(start, { ...choice, leftOut: [month(2020, 4), month(2020, 5)] }, data);
    expect(found.leftOut).toEqual([month(2020, 4), month(2020, 5), month(2023, 4), month(2023, 5)]);
    expect(usedMonths(found.before)).toHaveLength(34);
    expect(found.seasonsEqual).toBe(true);
  });

  it('say so where a month has no mirror', () => {
    const uneven = { beforeYears: 3, afterYears: 1, leftOut: [month(2019, 6)] };
    expect(windows(start, uneven, data).seasonsEqual).toBe(false);
    expect(windows(start, { ...uneven, leftOut: [] }, data).seasonsEqual).toBe(true);
  });

  it('have equal seasons on equal sides, whatever is left out', () => {
    const any = fc.integer({ min: data.from, max: data.to });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.array(any, { maxLength: 12 }),
        fc.boolean(),
        (years, leftOut, day) => {
          const found = windowsOf(
            { ...start, fromFirstDay: day },
            { beforeYears: years, afterYears: years, leftOut },
            data,
          );
          if (!found.ok) return;
          const [before, after] = [usedMonths(found.value.before), usedMonths(found.value.after)];
          const seasons = (months: readonly number[]): number[] =>
            months.map(numberInYear).sort((a, b) => a - b);
          expect(seasons(before)).toEqual(seasons(after));
          expect(found.value.seasonsEqual).toBe(true);
          expect([...before, ...after].some((at) => leftOut.includes(at))).toBe(false);
        },
      ),
    );
  });

  it.each([
    [null, choice, { why: 'no-start' }],
    [{ ...start, month: month(2027, 1) }, choice, { why: 'start-after-data', dataTo: data.to }],
    [{ ...start, month: month(2018, 12) }, choice, { why: 'start-before-data', dataFrom: data.from }],
    [start, { ...choice, beforeYears: 4 }, { why: 'too-short-before', years: 3 }],
    [start, { ...choice, afterYears: 5 }, { why: 'too-short-after', years: 4 }],
    [start, { ...choice, afterYears: 0 }, { why: 'no-window' }],
    [
      start,
      { beforeYears: 1, afterYears: 1, leftOut: Array.from({ length: 12 }, (_, at) => month(2021, 4) + at) },
      { why: 'all-left-out' },
    ],
  ])('are refused for %j and %j', (when, years, failure) =>
    expect(windowsOf(when, years, data)).toEqual({ ok: false, failure }),
  );

  it('know how many years there are', () => {
    expect(yearsAround(start, data)).toEqual({ before: 3, after: 4 });
    expect(yearsAround({ month: data.to, fromFirstDay: false }, data)).toEqual({ before: 7, after: 0 });
  });
});
