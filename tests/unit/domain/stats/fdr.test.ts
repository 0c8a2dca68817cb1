import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustBH, rejectedBH } from '../../../../src/domain/stats/fdr.ts';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe('many tests at once', () => {
  it('are corrected in the order in which they were given', () => {
    const adjusted = adjustBH([0.04, 0.001, 0.2, 0.012]);
    [0.05333333, 0.004, 0.2, 0.024].forEach((expected, index) =>
      expect(adjusted[index]).toBeCloseTo(expected, 8),
    );
    expect(adjustBH([])).toEqual([]);
  });

  it('find what the step-up rule of Benjamini and Hochberg finds', () => {
    fc.assert(
      fc.property(chances, (p) => {
        const sorted = [...p].sort((a, b) => a - b);
        const last = sorted.findLastIndex((value, index) => value <= (0.1 * (index + 1)) / p.length + 1e-15);
        const limit = sorted[last] ?? -1;
        const byRule = p.flatMap((value, index) => (value <= limit ? [index] : []));
        expect(rejectedBH(p, 0.1 + 1e-12)).toEqual(byRule);
      }),
    );
  });

  it('are as many where those with a chance of 1 are counted and not listed', () => {
    fc.assert(
      fc.property(chances, fc.integer({ min: 0, max: 20 }), (p, more) => {
        const whole = adjustBH([...p, ...Array.from({ length: more }, () => 1)]).slice(0, p.length);
        adjustBH(p, p.length + more).forEach((value, index) =>
          expect(value).toBeCloseTo(whole[index] ?? -1, 10),
        );
      }),
    );
  });

  it('never make a chance smaller', () => {
    fc.assert(
      fc.property(chances, (p) => adjustBH(p).every((value, index) => value >= (p[index] ?? 0) - 1e-12)),
    );
  });
});
