import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviations, type Looked } from '../../../../src/domain/stats/deviation.ts';

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

  it('say nothing of too few, or of what never was there before', () => {
    expect(deviations([look('few', 3, 1), look('new', 40, 0), look('none', 0, 0)])).toEqual([]);
    expect(deviations([])).toEqual([]);
  });

  it('are less surprising the more was looked at', () => {
    const alone = deviations([look('a', 40, 60)])[0]?.adjustedP ?? NaN;
    const quiet = Array.from({ length: 9 }, (_, at) => look(`quiet ${at}`, 20, 60));
    const among = deviations([look('a', 40, 60), ...quiet]);
    expect(among.map(({ subject }) => subject)).toEqual(['a']);
    expect(among[0]?.adjustedP).toBeCloseTo(alone * 10, 9);
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
