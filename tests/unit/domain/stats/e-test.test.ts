import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonETest } from '../../../../src/domain/stats/e-test.ts';

function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let count = 1; count < 200; count += 1) chances.push(((chances[count - 1] ?? 0) * mean) / count);
  return chances;
}

/** The definition, outcome by outcome. */
function byHand(k1: number, n1: number, k2: number, n2: number): number {
  const rate = (k1 + k2) / (n1 + n2);
  const statistic = (i: number, j: number): number =>
    i + j === 0 ? 0 : Math.abs(i / n1 - j / n2) / Math.sqrt((i + j) / (n1 + n2));
  const observed = statistic(k1, k2) - 1e-9;
  let total = 0;
  poisson(rate * n1).forEach((first, i) => {
    poisson(rate * n2).forEach((second, j) => {
      if (statistic(i, j) >= observed) total += first * second;
    });
  });
  return total;
}

describe('the E-test', () => {
  it('agrees with ptools', () => {
    expect(poissonETest(9, 1, 18, 1)).toBeCloseTo(0.0848547, 7);
    expect(poissonETest(14, 2, 3, 1)).toBeCloseTo(0.1836663, 7);
  });

  it('adds up what the definition adds up', () => {
    const count = fc.integer({ min: 0, max: 30 });
    const exposure = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(count, exposure, count, exposure, (k1, n1, k2, n2) => {
        expect(poissonETest(k1, n1, k2, n2)).toBeCloseTo(byHand(k1, n1, k2, n2), 8);
      }),
      { numRuns: 40 },
    );
  });

  it('sees nothing in nothing, and no difference in equal rates', () => {
    expect(poissonETest(0, 1, 0, 2)).toBe(1);
    expect(poissonETest(20, 4, 10, 2)).toBe(1);
  });
});
