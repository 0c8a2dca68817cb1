import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAlone } from '../../../../src/domain/camera-effect/before-after.ts';
import type { BeforeAfter } from '../../../../src/domain/camera-effect/before-after.ts';
import { preventedCounts, weightedDisplacementDifference } from '../../../../src/domain/camera-effect/wdd.ts';
import { weightedDisplacement } from '../../../../src/domain/camera-effect/wdq.ts';

const byChance = (total: BeforeAfter) => ({ total, spread: chanceAlone });
const count = fc.integer({ min: 1, max: 300 });
const area = fc.record({ before: count, after: count });

describe('the weighted displacement difference', () => {
  const treatment = { before: 20, after: 10 };
  const none = { before: 0, after: 0 };

  it('agrees with the example of its authors', () => {
    const control = { before: 20, after: 20 };
    const found = weightedDisplacementDifference({
      treatment,
      control,
      buffer: none,
      bufferControl: none,
      confidence: 0.9,
    });
    expect(found.total).toBe(-10);
    expect(found.se).toBeCloseTo(8.3666, 4);
    expect(found.lower).toBeCloseTo(-23.7618, 4);
    expect(found.upper).toBeCloseTo(3.7618, 4);
  });

  it('counts the noise of one control for two areas four times, not twice', () => {
    const control = { before: 30, after: 34 };
    const buffer = { before: 15, after: 16 };
    const shared = weightedDisplacementDifference({ treatment, control, buffer, bufferControl: 'same' });
    const apart = weightedDisplacementDifference({ treatment, control, buffer, bufferControl: control });
    expect(shared.total).toBe(apart.total);
    expect(shared.se ** 2).toBeCloseTo(30 + 31 + 4 * 64, 9);
    expect(apart.se ** 2).toBeCloseTo(30 + 31 + 2 * 64, 9);
  });

  it('brings windows of unequal length to one, and widens with the dispersion', () => {
    const control = { before: 20, after: 40 };
    const input = { treatment: { before: 20, after: 20 }, control, buffer: none, bufferControl: none };
    const found = weightedDisplacementDifference({ ...input, timeWeights: [1, 2] });
    expect(found.total).toBe(-10);
    const four = { dispersion: 4, df: Number.POSITIVE_INFINITY };
    const spread = { treatment: four, buffer: four, control: four };
    const wider = weightedDisplacementDifference({ ...input, timeWeights: [1, 2], spread });
    expect(wider.se).toBeCloseTo(2 * found.se, 9);
  });

  it('has no z where every count is zero', () => {
    const found = weightedDisplacementDifference({
      treatment: none,
      control: none,
      buffer: none,
      bufferControl: none,
    });
    expect([found.total, found.z, found.se]).toEqual([0, 0, 0]);
  });
});

describe('the incidents fewer than expected', () => {
  it('is the total net effect, however busy the control is', () => {
    fc.assert(
      fc.property(area, area, area, fc.integer({ min: 1, max: 20 }), (treatment, buffer, control, times) => {
        const busy = { before: control.before * times, after: control.after * times };
        const prevented = preventedCounts([treatment, buffer].map(byChance), byChance(busy));
        const quotient = weightedDisplacement({ treatment, buffer, control });
        if (!prevented.ok || !quotient.ok) throw new Error('refused');
        expect(prevented.value.count).toBeCloseTo(quotient.value.totalNetEffect, 6);
        expect(prevented.value.lower).toBeLessThan(prevented.value.count);
        expect(prevented.value.upper).toBeGreaterThan(prevented.value.count);
      }),
    );
  });

  it('is refused on a control without incidents before', () => {
    expect(preventedCounts([byChance({ before: 4, after: 2 })], byChance({ before: 0, after: 3 })).ok).toBe(
      false,
    );
  });
});
