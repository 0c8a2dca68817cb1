import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel, funnelLimits } from '../../../../src/domain/stats/funnel.ts';

describe('rates of areas around the overall rate', () => {
  it('are judged by what the overall rate leads to expect', () => {
    const areas = [
      { subject: 'a', count: 30, exposure: 10 },
      { subject: 'b', count: 10, exposure: 10 },
      { subject: 'c', count: 20, exposure: 10 },
    ];
    const result = funnel(areas);
    expect(result?.overall).toBe(2);
    // Twenty expected. R: qpois(c(.025, .975, .001, .999), 20) is 12, 29, 8 and 35.
    expect(result?.points.map(({ place }) => place)).toEqual(['rather-high', 'rather-low', 'usual']);
    expect(result?.points[0]).toMatchObject({ subject: 'a', rate: 3, expected: 20 });
    expect(result?.points[0]?.limits).toEqual(funnelLimits(2, [10])[0]);
  });

  it('can be judged by a rate from elsewhere', () => {
    const result = funnel([{ subject: 'a', count: 36, exposure: 10 }], 2);
    expect(result?.points[0]?.place).toBe('high');
  });

  it('leave out areas without exposure', () => {
    const areas = [
      { subject: 'a', count: 3, exposure: 0 },
      { subject: 'b', count: 8, exposure: 4 },
    ];
    expect(funnel(areas)?.overall).toBe(2);
    expect(funnel(areas)?.points.map(({ subject }) => subject)).toEqual(['b']);
  });

  it('are not judged where nothing can be expected', () => {
    expect(funnel([])).toBeNull();
    expect(funnel([{ subject: 'a', count: 0, exposure: 3 }])).toBeNull();
    expect(funnel([{ subject: 'a', count: 1, exposure: 3 }], 0)).toBeNull();
  });
});

describe('the curves of a funnel', () => {
  it('pass a whole count where its chance is what is allowed', () => {
    // A count of one or more has chance 0.025 at an expectation of -ln 0.975, of none at -ln 0.025.
    const [one] = funnelLimits(1, [-Math.log(0.975)]);
    expect((one?.high95 ?? NaN) * -Math.log(0.975)).toBeCloseTo(1, 6);
    expect(one?.low95).toBeNull();
    const [below, above] = funnelLimits(1, [3.6888, 3.689]);
    expect(below?.low95).toBeNull();
    expect(above?.low95).toBeCloseTo(0, 4);
  });

  it('leave out exposures that are no number above zero', () => {
    expect(funnelLimits(2, [0, -1, NaN, Infinity, 5]).map(({ exposure }) => exposure)).toEqual([5]);
    expect(funnelLimits(0, [5])).toEqual([]);
  });

  it('close in on the overall rate as areas grow', () => {
    const curves = funnelLimits(
      2,
      Array.from({ length: 400 }, (_, index) => (index + 1) / 4),
    );
    curves.slice(1).forEach((limits, index) => {
      const smaller = curves[index];
      expect(limits.high95).toBeLessThanOrEqual((smaller?.high95 ?? NaN) + 1e-9);
      expect(limits.low95 ?? 0).toBeGreaterThanOrEqual((smaller?.low95 ?? 0) - 1e-9);
      expect(limits.high998).toBeGreaterThan(limits.high95);
      expect(limits.low998 ?? 0).toBeLessThanOrEqual(limits.low95 ?? 0);
    });
    expect(curves.at(-1)?.high95).toBeCloseTo(2 + 1.96 * Math.sqrt(2 / 100), 1);
  });

  it('say the same as the word: a count on or beyond a curve is outside', () => {
    const area = fc.record({
      subject: fc.constant(null),
      count: fc.integer({ min: 0, max: 300 }),
      exposure: fc.double({ min: 0.1, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(area, fc.double({ min: 0.05, max: 3, noNaN: true }), (one, overall) => {
        const point = funnel([one], overall)?.points[0];
        if (point === undefined) throw new Error('no point');
        const { rate, limits, place } = point;
        const margin = 1e-9;
        expect(place.endsWith('high')).toBe(rate >= limits.high95 - margin);
        expect(place === 'high').toBe(rate >= limits.high998 - margin);
        expect(place.endsWith('low')).toBe(limits.low95 !== null && rate <= limits.low95 + margin);
        expect(place === 'low').toBe(limits.low998 !== null && rate <= limits.low998 + margin);
      }),
      { numRuns: 500 },
    );
  });
});
