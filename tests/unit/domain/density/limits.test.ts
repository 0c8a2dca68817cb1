import { describe, expect, it } from 'vitest';
import { countLimits, densityLimits, rateLimits } from '../../../../src/domain/density/limits.ts';

describe('class limits', () => {
  it('are a geometric series for a density', () => {
    expect(densityLimits).toEqual([5, 10, 20, 40, 80, 160]);
  });

  it('give fewer than five no colour, and grow with periods longer than a year only', () => {
    expect(countLimits(12)).toEqual([5, 10, 20, 40, 80, 160]);
    expect(countLimits(1)).toEqual(countLimits(12));
    expect(countLimits(36)).toEqual([15, 30, 60, 120, 240, 480]);
  });

  it('rise strictly, whatever the period', () => {
    for (const months of [1, 11, 13, 17, 94]) {
      const limits = countLimits(months);
      expect([...new Set(limits)].sort((a, b) => a - b)).toEqual(limits);
    }
  });

  it('leave a rate of zero without a class', () => {
    expect(rateLimits[0]).toBeGreaterThan(0);
    expect(rateLimits.slice(1)).toEqual([1, 2, 4, 8, 16]);
  });
});
