import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviations,
  isTestable,
  outsideByChance,
  type Looked,
} from '../../../../src/domain/stats/deviation.ts';

const look = (subject: string, count: number, before: number): Looked<string> => ({
  subject,
  count,
  months: 12,
  before,
  beforeMonths: 36,
});

/** As if nothing else were looked at. */
const found = (looked: readonly Looked<string>[]) => deviations(looked, () => 1);

const anyLooked = fc
  .array(fc.tuple(fc.nat(120), fc.nat(300)), { maxLength: 20 })
  .map((pairs) => pairs.map(([count, before], at) => look(String(at), count, before)));

describe('deviations', () => {
  it('are counts outside the exact Poisson limits of what the time before leads to expect', () => {
    // 60 in 36 months: 20 expected, and P(X <= 11) = 0.0214, P(X <= 12) = 0.0390, P(X > 29) = 0.0218, P(X > 28) = 0.0343.
    // With one look the p-value is that of 40 of 100 where a quarter is expected: 2 P(B >= 40) = 0.001373.
    expect(found([look('a', 40, 60)])).toEqual([
      {
        ...look('a', 40, 60),
        expected: 20,
        low: 12,
        high: 29,
        p: expect.closeTo(0.001373, 6) as number,
        family: 1,
        adjustedP: expect.closeTo(0.001373, 6) as number,
      },
    ]);
  });

  it.each([
    [11, 1],
    [12, 0],
    [29, 0],
    [30, 1],
  ])('%i where 12 to 29 is expected are %i', (count, length) => {
    expect(found([look('a', count, 60)])).toHaveLength(length);
  });

  it('say nothing of too few', () => {
    expect(found([look('few', 3, 1), look('none', 0, 0)])).toEqual([]);
    expect(isTestable(look('few', 3, 1))).toBe(false);
    expect(isTestable(look('enough', 4, 1))).toBe(true);
    expect(found([])).toEqual([]);
  });

  it('tell of what was never there before', () => {
    // All 6 fall in the last of four equal years: 2 (1/4)^6 = 0.000488.
    expect(found([look('new', 6, 0)])).toMatchObject([
      { expected: 0, low: 0, high: 0, adjustedP: expect.closeTo(0.000488, 6) as number },
    ]);
  });

  it('are rarer where counts vary more than by chance', () => {
    // 20 expected with twice the spread is twice a count of 10, whose limits are 4 to 17.
    expect(found([{ ...look('a', 35, 60), spread: 2 }])).toMatchObject([{ low: 8, high: 34 }]);
    expect(found([{ ...look('a', 34, 60), spread: 2 }])).toEqual([]);
    const [even] = found([look('a', 40, 60)]);
    const [spread] = found([{ ...look('a', 40, 60), spread: 2 }]);
    expect(spread?.adjustedP).toBeGreaterThan(even?.adjustedP ?? 1);
    expect(found([{ ...look('a', 40, 60), spread: 0.4 }])[0]?.adjustedP).toBe(even?.adjustedP);
  });

  it('are less surprising the larger their family, and by nothing else that is known', () => {
    const [alone] = found([look('a', 40, 60)]);
    const [among] = deviations([look('a', 40, 60)], () => 10);
    expect(among?.adjustedP).toBeCloseTo((alone?.adjustedP ?? NaN) * 10, 9);
    const others = fc.array(fc.tuple(fc.nat(120), fc.nat(300)), { maxLength: 20 });
    fc.assert(
      fc.property(others, (pairs) => {
        const loaded = pairs.map(([count, before], at) => look(String(at), count, before));
        const again = deviations([...loaded, look('a', 40, 60)], () => 10).find(
          ({ subject }) => subject === 'a',
        );
        expect(again).toEqual(among);
      }),
    );
  });

  it('are so many by chance alone, which knows that what is expected was counted too', () => {
    // 8 in four equal years. With 4 in the last, 4/3 were expected there and 4 is usual, as P(X > 4) = 0.012; with 5, 1
    // was expected and 3 is usual, as P(X > 3) = 0.019. So 5 or more of 8 where a quarter is expected: 0.0273.
    expect(outsideByChance([look('a', 2, 6)])).toBeCloseTo(0.0273, 4);
    expect(outsideByChance([look('a', 2, 6), look('b', 2, 6), look('few', 1, 1)])).toBeCloseTo(0.0546, 4);
    const many = outsideByChance([look('a', 100, 300)]);
    expect(many).toBeGreaterThan(0.05);
    expect(many).toBeLessThan(0.1);
    expect(outsideByChance([])).toBe(0);
  });

  it('come most surprising first, each outside its limits, and none else is', () => {
    fc.assert(
      fc.property(anyLooked, (looked) => {
        const outside = found(looked);
        const ps = outside.map(({ adjustedP }) => adjustedP);
        expect(ps).toEqual(ps.toSorted((a, b) => a - b));
        for (const { count, low, high, expected, adjustedP } of outside) {
          expect(count < low || count > high).toBe(true);
          expect(low <= expected && expected <= high + 1).toBe(true);
          expect(adjustedP >= 0 && adjustedP <= 1).toBe(true);
        }
        const single = looked.flatMap((item) => found([item])).map(({ subject }) => subject);
        expect(outside.map(({ subject }) => subject).toSorted()).toEqual(single.toSorted());
      }),
    );
  });

  it('do not depend on the order in which things are looked at', () => {
    fc.assert(
      fc.property(anyLooked, (looked) => {
        const bySubject = (items: readonly Looked<string>[]) =>
          new Map(found(items).map((item) => [item.subject, item.adjustedP]));
        const [forwards, backwards] = [bySubject(looked), bySubject(looked.toReversed())];
        expect([...backwards.keys()].toSorted()).toEqual([...forwards.keys()].toSorted());
        for (const [subject, p] of forwards) expect(backwards.get(subject)).toBeCloseTo(p, 12);
      }),
    );
  });
});
