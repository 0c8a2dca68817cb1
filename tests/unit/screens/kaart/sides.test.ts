import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfMonths, readDay, sharedDays } from '../../../../src/domain/time/day.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { fewestYears, shownDays, sidesOf } from '../../../../src/screens/kaart/sides.ts';
import type { MapPart } from '../../../../src/view/parts.ts';
import { indicator, municipality, view } from '../small-municipality.ts';

const data = municipality({ indicators: [indicator('a'), indicator('b')] });
const plain = view();
const chosen = (map: Partial<MapPart>, more: Partial<typeof plain> = {}) =>
  sidesOf(data, { ...plain, ...more, map: { ...plain.map, ...map } });

describe('the maps of the screen', () => {
  it('are one, or two indicators of one time by their names', () => {
    expect(chosen({ indicators: ['a'] }).map(({ name }) => name)).toEqual(['Indicator a']);
    const two = chosen({ indicators: ['a', 'b'], yearsBefore: 3 });
    expect(two.map(({ name }) => name)).toEqual(['Indicator a', 'Indicator b']);
    expect(two.every((side) => side.view.period === plain.period)).toBe(true);
  });

  it('are one indicator in two times, by when that was', () => {
    const two = chosen({ indicators: ['a'], yearsBefore: 2 });
    expect(two.map(({ view: { period } }) => period)).toEqual([
      { from: month(2025, 11), to: month(2026, 10) },
      { from: month(2023, 11), to: month(2024, 10) },
    ]);
    expect(two[1]?.name).toMatch(/nov.2023.*okt.2024/);
    expect(two[1]?.indicator).toBe(two[0]?.indicator);
  });

  it('keep days as days and months as months, which openbaar alone has', () => {
    const days = { from: readDay('2026-10-04') ?? 0, to: readDay('2026-10-31') ?? 0 };
    const [, earlier] = chosen({ indicators: ['a'], yearsBefore: 1 }, { days });
    expect(earlier?.view.days).toEqual({ from: readDay('2025-10-04'), to: readDay('2025-10-31') });
    const quarter = { from: month(2026, 4), to: month(2026, 6) };
    const [, open] = chosen({ indicators: ['a'], yearsBefore: 1 }, { audience: 'openbaar', period: quarter });
    expect(open?.view).toMatchObject({ days: null, period: { from: month(2025, 4), to: month(2025, 6) } });
  });

  it('never share a day, however long the time and however few years back', () => {
    const spans = fc
      .tuple(fc.integer({ min: month(2000, 1), max: month(2026, 12) }), fc.integer({ min: 0, max: 59 }))
      .map(([from, more]) => ({ from, to: from + more }));
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 5 }), (period, yearsBefore) => {
        const [one, other] = chosen({ indicators: ['a'], yearsBefore }, { period });
        if (one === undefined || other === undefined) throw new Error('not two');
        expect(sharedDays(shownDays(one.view), shownDays(other.view))).toBeNull();
        expect((one.view.period.from - other.view.period.from) % 12).toBe(0);
        expect(fewestYears(daysOfMonths(period))).toBe(Math.ceil((period.to - period.from + 1) / 12));
      }),
    );
  });
});
