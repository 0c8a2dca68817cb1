import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonWeights } from '../../../../src/domain/stats/season.ts';

describe('the weights of the seasons', () => {
  it('say how much of a year falls in each', () => {
    // Two years of 10, 20, 30, 40: a tenth, a fifth ... of the year, times four.
    const weights = seasonWeights([10, 20, 30, 40, 10, 20, 30, 40], 4);
    expect(weights.map((weight) => Math.round(weight * 100) / 100)).toEqual([0.4, 0.8, 1.2, 1.6]);
  });

  it('are even where too little is known', () => {
    expect(seasonWeights([1, 2, 3, 4], 4)).toEqual([1, 1, 1, 1]);
    expect(seasonWeights([1, 2, 3, 4, 1, 2, 3, null], 4)).toEqual([1, 1, 1, 1]);
    expect(seasonWeights([0, 0, 0, 0], 2)).toEqual([1, 1]);
  });

  it('add up to a year', () => {
    const counts = fc.array(fc.option(fc.nat({ max: 500 })), { maxLength: 60 });
    fc.assert(
      fc.property(counts, (list) => {
        const total = seasonWeights(list, 12).reduce((sum, weight) => sum + weight, 0);
        expect(total).toBeCloseTo(12, 9);
      }),
    );
  });
});
