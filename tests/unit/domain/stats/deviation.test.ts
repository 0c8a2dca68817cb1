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

const anyLooked = fc
  .array(fc.tuple(fc.nat(120), fc.nat(300)), { maxLength: 20 })
  .map((pairs) => pairs.map(([count, before], at) => look(String(at), count, before)));

describe('deviations', () => {
  it('are counts outside the exact Poisson limits of what the time before leads to expect', () => {
    // 60 in 36 months: 20 expected, and P(X <= 11) = 0.0214, P(X <= 12) = 0.0390, P(X > 29) = 0.0218, P(X > 28) = 0.0343.
    // With one look the p-value is that of 40 of 100 where a quarter is expected: 2 P(B >= 40) = 0.001373.
    expect(deviations([look('a', 40, 60)])).toEqual([
      {
        ...look('a', 40, 60),
        expected: 20,
        low: 12,
        high: 29,
        p: expect.closeTo(0.001373, 6) as number,
        adjustedP: expect.closeTo(0.001373, 6) as number,
      },
    ]);
  });

  it.each([
    [11, 1],
    [12, 0],
    [29, 0],
    [30, 1],
  ])('%i where 12 to 29 is expected are %i', (count, found) => {
    expect(deviations([look('a', count, 60)])).toHaveLength(found);
  });

  it('say nothing of too few', () => {
    expect(deviations([look('few', 3, 1), look('none', 0, 0)])).toEqual([]);
    expect(isTestable(look('few', 3, 1))).toBe(false);
    expect(isTestable(look('enough', 4, 1))).toBe(true);
    expect(deviations([])).toEqual([]);
  });

  it('tell of what was never there before', () => {
    // All 6 fall in the last of four equal years: 2 (1/4)^6 = 0.000488.
    expect(deviations([look('new', 6, 0)])).toMatchObject([
      { expected: 0, low: 0, high: 0, adjustedP: expect.closeTo(0.000488, 6) as number },
    ]);
  });

  it('are rarer where counts vary more than by chance', () => {
    // 20 expected with twice the spread is twice a count of 10, whose limits are 4 to 17.
    expect(deviations([{ ...look('a', 35, 60), spread: 2 }])).toMatchObject([{ low: 8, high: 34 }]);
    expect(deviations([{ ...look('a', 34, 60), spread: 2 }])).toEqual([]);
    const [even] = deviations([look('a', 40, 60)]);
    const [spread] = deviations([{ ...look('a', 40, 60), spread: 2 }]);
    expect(spread?.adjustedP).toBeGreaterThan(even?.adjustedP ?? 1);
    expect(deviations([{ ...look('a', 40, 60), spread: 0.4 }])[0]?.adjustedP).toBe(even?.adjustedP);
  });

  it('are less surprising the more was looked at', () => {
    const alone = deviations([look('a', 40, 60)])[0]?.adjustedP ?? NaN;
    const quiet = Array.from({ length: 9 }, (_, at) => look(`quiet ${at}`, 20, 60));
    const among = deviations([look('a', 40, 60), ...quiet]);
    expect(among.map(({ subject }) => subject)).toEqual(['a']);
    expect(among[0]?.adjustedP).toBeCloseTo(alone * 10, 9);
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
        const found = deviations(looked);
        const ps = found.map(({ adjustedP }) => adjustedP);
        expect(ps).toEqual(ps.toSorted((a, b) => a - b));
        for (const { count, low, high, expected, adjustedP } of found) {
          expect(count < low || count > high).toBe(true);
          expect(low <= expected && expected <= high + 1).toBe(true);
          expect(adjustedP >= 0 && adjustedP <= 1).toBe(true);
        }
        const single = looked.flatMap((item) => deviations([item])).map(({ subject }) => subject);
        expect(found.map(({ subject }) => subject).toSorted()).toEqual(single.toSorted());
      }),
    );
  });

  it('do not depend on the order in which things are looked at', () => {
    fc.assert(
      fc.property(anyLooked, (looked) => {
        const bySubject = (items: readonly Looked<string>[]) =>
          new Map(deviations(items).map((item) => [item.subject, item.adjustedP]));
        const [forwards, backwards] = [bySubject(looked), bySubject(looked.toReversed())];
        expect([...backwards.keys()].toSorted()).toEqual([...forwards.keys()].toSorted());
        for (const [subject, p] of forwards) expect(backwards.get(subject)).toBeCloseTo(p, 12);
      }),
    );
  });
});
