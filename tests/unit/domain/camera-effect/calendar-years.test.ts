import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstCalendarYears } from '../../../../src/domain/camera-effect/calendar-years.ts';
import type { CalendarEffect, CalendarInput } from '../../../../src/domain/camera-effect/calendar-years.ts';
import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';
import { month } from '../../../../src/domain/time/month.ts';

const dataFrom = month(2019, 1);
const data = { from: dataFrom, to: month(2024, 6) };
const months = data.to - data.from + 1;

/** The place with so many in every month of a year. */
function placeOf(perMonth: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: months }, (_, at) => perMonth[2019 + Math.floor(at / 12)] ?? 0);
}

function inputOf(change: Partial<CalendarInput> = {}): CalendarInput {
  return {
    data,
    place: placeOf({ 2019: 4, 2020: 4, 2021: 4, 2022: 3, 2023: 2, 2024: 2 }),
    wider: new Map([2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, 100_000])),
    start: { month: month(2022, 4), fromFirstDay: true },
    windows: { beforeYears: 3, afterYears: 2, leftOut: [] },
    ...change,
  };
}

function found(change: Partial<CalendarInput> = {}): CalendarEffect {
  const result = againstCalendarYears(inputOf(change));
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
}

function refusal(change: Partial<CalendarInput>): string {
  const result = againstCalendarYears(inputOf(change));
  return result.ok ? 'found' : result.failure.why;
}

describe('a second control in calendar years', () => {
  it('counts place and country in the same whole years, here three against one', () => {
    const { years, place, control, effect, dropped, spreadFrom } = found();
    expect(years).toEqual({ before: [2019, 2020, 2021], after: [2023] });
    expect(place).toEqual({ before: 144, after: 24 });
    expect(control).toEqual({ before: 300_000, after: 100_000 });
    // 24 where 144 / 3 = 48 were expected; ln 0.5 -+ 1.96 sqrt(1/144 + 1/24 + 1/300000 + 1/100000).
    expect(effect.measured.percentChange).toBeCloseTo(-50, 8);
    expect(effect.chance.percentLower).toBeCloseTo(-67.55, 1);
    expect(effect.chance.percentUpper).toBeCloseTo(-22.96, 1);
    expect(effect).toMatchObject({ direction: 'fall', inPercent: true });
    expect({ dropped, spreadFrom }).toEqual({ dropped: [], spreadFrom: 'months' });
  });

  it('is wider where the months of the place hang together', () => {
    const [plain, wide] = [found().effect, found({ memory: 3 }).effect];
    expect(wide.measured.variance).toBeGreaterThan(2 * plain.measured.variance);
    expect(wide.measured.percentChange).toBeCloseTo(plain.measured.percentChange, 9);
  });

  it('takes no more years than the windows have, those next to the start', () => {
    const { years } = found({
      start: { month: month(2021, 1), fromFirstDay: true },
      windows: { beforeYears: 1, afterYears: 1, leftOut: [] },
    });
    expect(years).toEqual({ before: [2020], after: [2021] });
  });

  it('takes no year in which the camera came', () => {
    const start = { month: month(2021, 1), fromFirstDay: false };
    expect(found({ start }).years).toEqual({ before: [2019, 2020], after: [2022, 2023] });
  });

  it('drops a year with a month that is left out or has no figure, and names it', () => {
    const leftOut = [month(2020, 4)];
    const place = inputOf().place.map((count, at) => (at === 30 ? null : count));
    const { years, dropped } = found({ place, windows: { beforeYears: 3, afterYears: 2, leftOut } });
    expect(years).toEqual({ before: [2019], after: [2023] });
    expect(dropped).toEqual([2020, 2021]);
  });

  it('is refused without the country, a whole year on a side, or enough to compare', () => {
    expect(refusal({ wider: null })).toBe('none-given');
    expect(refusal({ wider: new Map() })).toBe('none-given');
    expect(refusal({ wider: new Map([[2021, 100]]) })).toBe('no-whole-year-after');
    expect(refusal({ wider: new Map([[2023, 100]]) })).toBe('no-whole-year-before');
    expect(refusal({ place: placeOf({ 2023: 4 }) })).toBe('too-few-before');
    const wider = new Map([2019, 2020, 2021, 2023].map((year) => [year, year === 2023 ? 0 : 100]));
    expect(refusal({ wider })).toBe('zero-control');
  });

  it('gives no change where both grew alike, whatever the growth and the number of years', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 200, max: 9000 }),
        (levels, beforeYears, times) => {
          const perYear = Object.fromEntries(levels.map((level, at) => [2019 + at, level]));
          const { effect, spreadFrom } = found({
            place: placeOf(perYear),
            wider: new Map(levels.map((level, at) => [2019 + at, level * times])),
            windows: { beforeYears, afterYears: 1, leftOut: [] },
          });
          expect(effect.measured.percentChange).toBeCloseTo(0, 6);
          expect(effect.direction).toBe('open');
          expect(spreadFrom).toBe('months');
        },
      ),
    );
  });

  it('widens its interval where place and country moved apart from year to year', () => {
    const { effect, spreadFrom } = found({ place: placeOf({ 2019: 2, 2020: 8, 2021: 2, 2023: 2 }) });
    expect(spreadFrom).toBe('years');
    expect(effect.direction).toBe('open');
    expect(effect.chance.percentUpper).toBeLessThan(0);
  });

  it('seldom calls a place that only follows the country', () => {
    const shocks = [1, 1.8, 1.6, 1.2, 1.1, 1];
    const calls = Array.from({ length: 400 }, (_, world) => {
      const chance = seeded(world + 1);
      const place = Array.from({ length: months }, (__, at) =>
        drawCount(chance, 3 * (shocks[Math.floor(at / 12)] ?? 1), 1),
      );
      const wider = new Map(shocks.map((shock, at) => [2019 + at, 70_000 * shock]));
      return found({ place, wider }).effect.direction !== 'open';
    });
    expect(calls.filter(Boolean).length / calls.length).toBeLessThan(0.07);
  });
});
