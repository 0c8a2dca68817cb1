import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCount, seeded } from '../../../../src/domain/camera-effect/chance.ts';
import { memoryWidening, widened } from '../../../../src/domain/camera-effect/monthly-memory.ts';
import type { YearOfCounts } from '../../../../src/domain/camera-effect/monthly-spread.ts';

const year = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 12, maxLength: 12 });

/** Years drawn by chance alone, a factor per month that keeps `memory` of the month before. */
function drawn(seed: number, years: number, memory: number): YearOfCounts[] {
  const chance = seeded(seed);
  let wave = 0;
  return Array.from({ length: years }, () =>
    Array.from({ length: 12 }, () => {
      wave = memory * wave + (chance() + chance() + chance() - 1.5) * 0.8;
      return drawCount(chance, 40 * Math.exp(wave), 1);
    }),
  );
}

function shareWidened(memory: number): number {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const found = seeds.filter(
    (seed) =>
      memoryWidening([{ years: drawn(seed, 4, memory) }, { years: drawn(seed + 1000, 4, memory) }]) > 1,
  );
  return found.length / seeds.length;
}

describe('months that hang together', () => {
  it('widen by one plus over one less the correlation of neighbours', () => {
    // Residuals of these two years are each other's opposite: + + + + + + - - - - - - against the reverse.
    const years = [
      [12, 12, 12, 12, 12, 12, 8, 8, 8, 8, 8, 8],
      [8, 8, 8, 8, 8, 8, 12, 12, 12, 12, 12, 12],
    ];
    // Nine of ten neighbours less one: 9/11, and 1/11 given back, which is more than what is believed (0.8).
    expect(memoryWidening([{ years }])).toBeCloseTo(1.8 / 0.2, 9);
    // In threes: (8 - 3) / 11 + 1/11 = 6/11, which twice eleven degrees of freedom tell from chance.
    const threes = [
      [12, 12, 12, 8, 8, 8, 12, 12, 12, 8, 8, 8],
      [8, 8, 8, 12, 12, 12, 8, 8, 8, 12, 12, 12],
    ];
    expect(memoryWidening([{ years: threes }, { years: threes }])).toBeCloseTo(
      (1 + 6 / 11) / (1 - 6 / 11),
      9,
    );
  });

  it('are seldom seen where there are none, and mostly where there are', () => {
    expect(shareWidened(0)).toBeLessThanOrEqual(0.09);
    expect(shareWidened(0.6)).toBeGreaterThan(0.7);
  });

  it('never make an interval narrower, nor count a month that is left out as a neighbour', () => {
    fc.assert(
      fc.property(fc.array(year, { maxLength: 4 }), fc.array(year, { maxLength: 4 }), (one, other) => {
        expect(memoryWidening([{ years: one }, { years: other }])).toBeGreaterThanOrEqual(1);
      }),
    );
    const everyOther = drawn(3, 4, 0.6).map((months) => months.map((count, at) => (at % 2 ? null : count)));
    expect(memoryWidening([{ years: everyOther }])).toBe(1);
    expect(memoryWidening([])).toBe(1);
  });

  it('leave the degrees of freedom as they are', () => {
    const area = { total: { before: 8, after: 9 }, spread: { dispersion: 1.5, df: 11 }, years: [] };
    expect(widened(area, 2)).toEqual({ ...area, spread: { dispersion: 3, df: 11 } });
  });
});
