import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeLevels,
  shrunkenAgainst,
  shrunkenEffect,
} from '../../../../src/domain/camera-effect/regression-to-mean.ts';
import { chanceAlone } from '../../../../src/domain/camera-effect/before-after.ts';

describe('regression to the mean', () => {
  it('takes eleven of the forty percent off a fall after a peak', () => {
    const found = shrunkenEffect(30, 18, { mean: 12, theta: 4 });
    expect(found).toMatchObject({ ok: true, value: { weight: 0.25, ebMean: 25.5, naiveChangePct: -40 } });
    if (found.ok) expect(found.value.ebChangePct).toBeCloseTo(-29.411765, 6);
  });

  it('always lies between what was seen and the mean of places alike', () => {
    const positive = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.1, max: 50, noNaN: true }), (seen, mean, theta) => {
        const found = shrunkenEffect(seen, 10, { mean, theta });
        if (!found.ok) throw new Error('refused');
        expect(found.value.ebMean).toBeGreaterThanOrEqual(Math.min(seen, mean) - 1e-9);
        expect(found.value.ebMean).toBeLessThanOrEqual(Math.max(seen, mean) + 1e-9);
      }),
    );
  });

  it('learns from places how they differ, and that they may not differ at all', () => {
    // Mean 10, variance 240 / 7: theta = 100 / (240 / 7 - 10).
    const differing = placeLevels([2, 4, 6, 8, 12, 14, 16, 18]);
    expect(differing.ok && differing.value.theta).toBeCloseTo(100 / (240 / 7 - 10), 9);
    const alike = placeLevels([10, 11, 9, 10, 10, 11, 9, 10]);
    expect(alike).toEqual({ ok: true, value: { mean: 10, theta: Number.POSITIVE_INFINITY, places: 8 } });
    expect(shrunkenEffect(30, 10, { mean: 10, theta: Number.POSITIVE_INFINITY })).toMatchObject({
      value: { ebMean: 10, ebChangePct: 0 },
    });
    expect(placeLevels([1, 2, 3])).toEqual({ ok: false, failure: { why: 'too-few-places', places: 3 } });
  });

  it('takes noise that is more than chance for no difference of level', () => {
    // Mean 10, variance 240 / 7, of which twice the mean is noise: theta = 2 x 100 / (240 / 7 - 20), weight 20 / (240 / 7).
    const counts = [2, 4, 6, 8, 12, 14, 16, 18];
    const noisy = placeLevels(counts, () => 2);
    if (!noisy.ok) throw new Error('refused');
    expect(noisy.value.theta).toBeCloseTo(200 / (240 / 7 - 20), 9);
    const shrunken = shrunkenEffect(30, 10, noisy.value);
    expect(shrunken.ok && shrunken.value.weight).toBeCloseTo(20 / (240 / 7), 9);
    const all = placeLevels(counts, () => 4);
    expect(all.ok && all.value.theta).toBe(Number.POSITIVE_INFINITY);
  });

  it('draws further towards the mean the more the months vary', () => {
    const places = [10, 20, 25, 30, 30, 35, 40, 50];
    const control = { total: { before: 400, after: 400 }, spread: chanceAlone };
    const weightAt = (dispersion: number): number => {
      const area = { total: { before: 60, after: 30 }, spread: { dispersion, df: 30 } };
      const found = shrunkenAgainst(area, control, places);
      return found.ok ? found.value.weight : NaN;
    };
    fc.assert(
      fc.property(fc.double({ min: 1, max: 4, noNaN: true }), (dispersion) => {
        expect(weightAt(dispersion)).toBeGreaterThanOrEqual(weightAt(1) - 1e-12);
      }),
    );
    expect(weightAt(3)).toBeGreaterThan(1.5 * weightAt(1));
  });

  it('brings the level of places of another size to that of the area', () => {
    const control = { total: { before: 400, after: 400 }, spread: chanceAlone };
    const area = { total: { before: 60, after: 30 }, spread: chanceAlone };
    const places = [10, 20, 25, 30, 30, 35, 40, 50];
    const same = shrunkenAgainst(area, control, places);
    const larger = shrunkenAgainst(area, control, places, 1, 2);
    if (!same.ok || !larger.ok) throw new Error('refused');
    expect(larger.value.levels).toEqual({ ...same.value.levels, mean: 60 });
    expect(larger.value.ebMean).toBeCloseTo(60, 9);
    expect(larger.value.ebMean).toBeGreaterThan(same.value.ebMean);
  });

  it('holds the ordinary level against the control as well', () => {
    const area = { total: { before: 60, after: 30 }, spread: chanceAlone };
    const control = { total: { before: 400, after: 400 }, spread: chanceAlone };
    const found = shrunkenAgainst(area, control, [10, 20, 25, 30, 30, 35, 40, 50]);
    if (!found.ok) throw new Error(found.failure.why);
    const { percentChange, percentLower, percentUpper } = found.value.againstControl;
    expect(percentChange).toBeCloseTo(found.value.ebChangePct, 9);
    expect(percentChange).toBeGreaterThan(-50);
    expect([percentLower < percentChange, percentUpper > percentChange]).toEqual([true, true]);
    const falling = { total: { before: 400, after: 200 }, spread: chanceAlone };
    const relative = shrunkenAgainst(area, falling, [10, 20, 25, 30, 30, 35, 40, 50]);
    expect(relative.ok && relative.value.againstControl.percentChange).toBeGreaterThan(0);
  });

  it('is refused on an empty place or control', () => {
    const levels = [10, 20, 25, 30, 30, 35, 40, 50];
    const area = { total: { before: 0, after: 3 }, spread: chanceAlone };
    const control = { total: { before: 40, after: 40 }, spread: chanceAlone };
    expect(shrunkenAgainst(area, control, levels)).toEqual({ ok: false, failure: { why: 'zero-before' } });
    const empty = { total: { before: 40, after: 0 }, spread: chanceAlone };
    expect(shrunkenAgainst(control, empty, levels)).toEqual({ ok: false, failure: { why: 'zero-control' } });
  });
});
