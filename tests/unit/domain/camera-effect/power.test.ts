import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';
import { effectiveBefore, powerAt, smallestVisible } from '../../../../src/domain/camera-effect/power.ts';

describe('what a count can show', () => {
  it('is little for small counts', () => {
    expect(powerAt({ expectedBefore: 20 }, 0.5)).toBeCloseTo(0.513005, 5);
    const smallest = [10, 20, 50, 100].map((expectedBefore) => smallestVisible({ expectedBefore }));
    expect(smallest).toEqual([0.12, 0.33, 0.54, 0.67]);
    expect(smallestVisible({ expectedBefore: 5 })).toBeNull();
    expect(smallestVisible({ expectedBefore: 0 })).toBeNull();
  });

  it('finds by halving what going through every step finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (expectedBefore) => {
        let found: number | null = null;
        for (let step = 99; step > 0 && found === null; step -= 1)
          if (powerAt({ expectedBefore }, step / 100) >= 0.8) found = step / 100;
        expect(smallestVisible({ expectedBefore })).toBe(found);
      }),
      { numRuns: 15 },
    );
  });

  it('is known to chance alone in times of unequal length too', () => {
    const chance = seeded(3);
    for (const [afterPerBefore, ratio] of [
      [1 / 3, 0.5],
      [3, 0.6],
    ] as const) {
      const tries = 4000;
      let seen = 0;
      for (let one = 0; one < tries; one += 1) {
        const before = drawCount(chance, 40, 1);
        const after = drawCount(chance, 40 * afterPerBefore * ratio, 1);
        const share = afterPerBefore / (1 + afterPerBefore);
        if (binomialCdf(after, before + after, share) <= 0.05) seen += 1;
      }
      expect(powerAt({ expectedBefore: 40, afterPerBefore }, ratio)).toBeCloseTo(seen / tries, 1);
      expect(powerAt({ expectedBefore: 40, afterPerBefore }, 1)).toBeLessThanOrEqual(0.05);
    }
  });

  it('calls a fall too rarely, never too often, where nothing changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (expectedBefore) => {
        expect(powerAt({ expectedBefore }, 1)).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 30 },
    );
  });

  it('is less with overdispersion and with a small control', () => {
    const area = { before: 60, dispersion: 1 };
    const endless = { before: 1e9, dispersion: 1 };
    expect(effectiveBefore(area, endless)).toBeCloseTo(60, 4);
    expect(effectiveBefore({ ...area, dispersion: 2 }, endless)).toBeCloseTo(30, 4);
    expect(effectiveBefore(area, area)).toBeCloseTo(30, 9);
    expect(effectiveBefore(area, { before: 0, dispersion: 1 })).toBe(0);
  });
});
