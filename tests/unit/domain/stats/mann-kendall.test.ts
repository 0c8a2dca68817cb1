import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../../src/domain/stats/mann-kendall.ts';

/** Every order of some values. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => {
    const rest = values.filter((_, at) => at !== index);
    return orders(rest).map((order) => [value, ...order]);
  });
}

describe('the test of Mann and Kendall', () => {
  it('counts pairs, with the exact chance for few values', () => {
    const rising = mannKendall([3, 5, 8]);
    expect(rising?.s).toBe(3);
    // 3 x 2 x 11 / 18, and two of six orders are as far out.
    expect(rising?.varS).toBeCloseTo(11 / 3, 12);
    expect(rising?.z).toBeCloseTo(2 / Math.sqrt(11 / 3), 12);
    expect(rising?.pExact).toBeCloseTo(1 / 3, 12);
    expect(rising?.tauB).toBe(1);
  });

  it('lessens the variance for ties', () => {
    const tied = mannKendall([1, 2, 2, 3]);
    expect(tied?.s).toBe(5);
    // (4 x 3 x 13 - 2 x 1 x 9) / 18; five of six pairs of values are untied; two of twelve orders are as far out.
    expect(tied?.varS).toBeCloseTo(138 / 18, 12);
    expect(tied?.tauB).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(tied?.pExact).toBeCloseTo(2 / 12, 12);
  });

  it('takes the median slope and its limits from all pairs', () => {
    // Slopes between squares are sums: 1 2 3 3 4 4 5 5 5 6 6 7 7 8 9; ranks 8 and 8 +- 5.216, half a rank outwards.
    const squares = mannKendall([0, 1, 4, 9, 16, 25]);
    expect(squares?.senSlope).toBe(5);
    const reach = 1.959963985 * Math.sqrt((6 * 5 * 17) / 18);
    expect(squares?.senLower).toBeCloseTo((15 - reach) / 2, 7);
    expect(squares?.senUpper).toBeCloseTo((15 + reach) / 2 + 1 - 6, 7);
    expect(mannKendall([1, 2, 4, 8])).toMatchObject({ senLower: null, senUpper: null });
  });

  it('sees nothing in equal values', () => {
    const equal = { s: 0, varS: 0, z: 0, p: 1, pExact: 1, tauB: null, senSlope: 0, senLower: 0, senUpper: 0 };
    expect(mannKendall([7, 7, 7, 7])).toEqual(equal);
  });

  it('is exact for fewer than ten values only', () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9])?.pExact).toBeCloseTo(2 / 362_880, 15);
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])?.pExact).toBeNull();
  });

  it.each([[[]], [[1, 2]], [[1, 2, NaN]], [[1, 2, Infinity]]])('is not done on %j', (values) => {
    expect(mannKendall(values)).toBeNull();
  });

  it('has the share of all orders that are as far out', () => {
    const few = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(few, (values) => {
        const { s, pExact } = mannKendall(values) ?? { s: NaN, pExact: NaN };
        const all = orders(values).map((order) => Math.abs(mannKendall(order)?.s ?? NaN));
        const far = all.filter((other) => other >= Math.abs(s));
        expect(pExact).toBeCloseTo(far.length / all.length, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('turns over with time, and knows only the order of values', () => {
    const series = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(series, (values) => {
        const one = mannKendall(values);
        const back = mannKendall([...values].reverse());
        expect((one?.s ?? NaN) + (back?.s ?? NaN)).toBe(0);
        expect(one?.senSlope).toBeCloseTo(-(back?.senSlope ?? NaN), 9);
        expect(one?.p).toBe(back?.p);
        const stretched = mannKendall(values.map((value) => Math.exp(value / 10)));
        expect(stretched?.s).toBe(one?.s);
        expect(stretched?.varS).toBe(one?.varS);
        if (one !== null && one.senLower !== null && one.senUpper !== null)
          expect(one.senLower <= one.senSlope && one.senSlope <= one.senUpper).toBe(true);
      }),
    );
  });
});
