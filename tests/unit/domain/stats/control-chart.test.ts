import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cChart, uChart } from '../../../../src/domain/stats/control-chart.ts';

describe('a control chart of counts', () => {
  it('has limits at three square roots of the mean', () => {
    const chart = cChart([16, 14, 18, 16, 16]);
    expect(chart?.center).toBe(16);
    expect(chart?.points[0]).toEqual({ value: 16, lower: 4, upper: 28, exact: false, signal: null });
    expect(chart?.signals).toEqual([]);
  });

  it('judges by a baseline that later counts do not touch', () => {
    const chart = cChart([14, 18, 16, 29, 28, 4, 3], { baseline: [0, 3] });
    expect(chart?.center).toBe(16);
    expect(chart?.points.map(({ signal }) => signal)).toEqual([null, null, null, 'high', null, null, 'low']);
    expect(chart?.signals).toEqual([3, 6]);
  });

  it('has no lower limit below zero', () => {
    expect(cChart([8, 8, 8])?.points[0]?.lower).toBe(0);
  });

  it('is exact, and says so, where fewer than five are expected', () => {
    // At a mean of two a count of 8 or more has chance 0.0011, one of 7 or more 0.0045; 0.00135 is allowed.
    const chart = cChart([2, 2, 2, 7, 8, 0], { baseline: [0, 3] });
    expect(chart?.points[3]).toEqual({ value: 7, lower: 0, upper: 7, exact: true, signal: null });
    expect(chart?.points[4]?.signal).toBe('high');
    expect(chart?.signals).toEqual([4]);
  });

  it('widens where counts vary more than by chance, and is then not exact', () => {
    expect(cChart([36, 36], { dispersion: 4 })?.points[0]).toMatchObject({ lower: 0, upper: 72 });
    expect(cChart([4, 4], { dispersion: 2.25 })?.points[0]).toMatchObject({
      lower: 0,
      upper: 13,
      exact: false,
    });
    expect(cChart([36, 36], { dispersion: 0.5 })).toEqual(cChart([36, 36]));
  });

  it('leaves a gap for a count that is not known', () => {
    const chart = cChart([16, null, 16]);
    expect(chart?.center).toBe(16);
    expect(chart?.points[1]).toMatchObject({ value: null, upper: 28, signal: null });
  });
});

describe('a control chart of rates', () => {
  it('has limits that narrow with the exposure', () => {
    const chart = uChart([9, 36, 63], [1, 4, 7]);
    expect(chart?.center).toBe(9);
    expect(chart?.points.map(({ value }) => value)).toEqual([9, 9, 9]);
    expect(chart?.points.map(({ lower }) => lower)).toEqual([
      0,
      4.5,
      expect.closeTo(9 - 9 / Math.sqrt(7), 12),
    ]);
    expect(chart?.points.map(({ upper }) => upper)).toEqual([
      18,
      13.5,
      expect.closeTo(9 + 9 / Math.sqrt(7), 12),
    ]);
  });

  it('can be exact at one point and not at another', () => {
    expect(uChart([1, 9], [1, 9])?.points.map(({ exact }) => exact)).toEqual([true, false]);
  });

  it.each<[string, (number | null)[], number[]]>([
    ['nothing', [], []],
    ['another number of exposures', [1, 2], [1]],
    ['an exposure of zero', [1, 2], [1, 0]],
    ['an endless exposure', [1, 2], [1, Infinity]],
    ['no number', [1, NaN], [1, 1]],
    ['only unknown counts', [null, null], [1, 1]],
  ])('is not made of %s', (_, counts, exposures) => {
    expect(uChart(counts, exposures)).toBeNull();
  });

  it('is not made with a baseline that holds nothing', () => {
    expect(cChart([1, 2, 3], { baseline: [3, 9] })).toBeNull();
    expect(cChart([null, 2, 3], { baseline: [0, 1] })).toBeNull();
  });

  it('of equal exposures is the chart of counts, in another unit', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.constantFrom(0.25, 2, 8), (values, unit) => {
        const plain = cChart(values);
        const scaled = uChart(
          values,
          values.map(() => unit),
        ); // per 0.25, 2 or 8
        expect(scaled?.signals).toEqual(plain?.signals);
        expect((scaled?.center ?? NaN) * unit).toBeCloseTo(plain?.center ?? NaN, 9);
        scaled?.points.forEach((point, index) => {
          expect(point.upper * unit).toBeCloseTo(plain?.points[index]?.upper ?? NaN, 9);
          expect(
            point.lower >= 0 && point.lower <= (scaled.center || 0) && point.upper >= scaled.center,
          ).toBe(true);
        });
      }),
    );
  });
});
