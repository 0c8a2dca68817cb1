import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentMark, percentScale } from '../../../src/charts/camera-change.ts';

describe('a change against the control', () => {
  it('is said with its interval rounded outwards', () => {
    const mark = percentMark({ before: 96, after: 52 }, { value: -45.8, low: -60.2, high: -13.4 });
    expect(mark).toMatchObject({ text: '−46%', interval: '−61\u00a0tot\u00a0−13%', isOpen: false, note: '' });
  });

  it('can be chance as soon as its interval touches zero', () => {
    const mark = percentMark({ before: 96, after: 52 }, { value: -20, low: -40, high: 0 });
    expect(mark).toMatchObject({ isOpen: true, note: 'kan toeval zijn' });
  });

  it('is counts on a base below 20', () => {
    const mark = percentMark({ before: 19, after: 1200 }, { value: 6000, low: 500, high: 9000 });
    expect(mark).toMatchObject({ percent: null, text: 'van 19 naar 1.200', interval: '' });
  });

  it('lies on a scale where half and twice as much are equally far from the same', () => {
    const scale = percentScale([percentMark({ before: 50, after: 50 }, { value: 0, low: -70, high: 250 })]);
    expect([scale.low, scale.high]).toEqual([-75, 300]);
    expect(scale.at(100) - scale.at(0)).toBeCloseTo(scale.at(0) - scale.at(-50), 10);
    expect(scale.at(0)).toBeCloseTo(0.5, 10);
  });

  it('has an end where nothing is left, and where no bound is known', () => {
    const mark = percentMark({ before: 50, after: 0 }, { value: -100, low: -100, high: Infinity });
    const scale = percentScale([mark]);
    expect([scale.at(-100), scale.at(Infinity)]).toEqual([0, 1]);
    expect([scale.low, scale.high]).toEqual([-90, 300]);
  });

  it('lies on a scale that keeps the order and holds every interval up to three times as much', () => {
    const interval = fc
      .tuple(fc.double({ min: -100, max: 199, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }))
      .map(([value, reach]) => ({
        value,
        low: Math.max(-100, value - reach),
        high: Math.min(200, value + reach),
      }));
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 5 }), (intervals) => {
        const scale = percentScale(intervals.map((one) => percentMark({ before: 50, after: 50 }, one)));
        for (const { low, value, high } of intervals) {
          expect(scale.at(low)).toBeLessThanOrEqual(scale.at(value));
          expect(scale.at(value)).toBeLessThanOrEqual(scale.at(high));
          expect(high).toBeLessThanOrEqual(scale.high);
        }
        expect(scale.ticks.map(({ at }) => at)).toEqual(
          scale.ticks.map(({ at }) => at).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
