import { describe, expect, it } from 'vitest';
import { countLimits, densityLimits, rateLimits } from '../../../src/map/classes.ts';

describe('class limits', () => {
  it('are a geometric series for a density', () => {
    expect(densityLimits).toEqual([5, 10, 20, 40, 80, 160]);
  });

  it('hold every count from 1, and grow with periods longer than a year only', () => {
    expect(countLimits(2, 12)).toEqual([1, 2, 4, 8, 16, 32]);
    expect(countLimits(2, 3)).toEqual(countLimits(2, 12));
    expect(countLimits(4, 36)).toEqual([1, 12, 24, 48, 96, 192]);
  });

  it('rise strictly, whatever the period', () => {
    for (const months of [1, 11, 13, 17, 94]) {
      const limits = countLimits(2, months);
      expect([...new Set(limits)].sort((a, b) => a - b)).toEqual(limits);
    }
  });

  it('leave a rate of zero without a class', () => {
    expect(rateLimits[0]).toBeGreaterThan(0);
    expect(rateLimits.slice(1)).toEqual([1, 2, 4, 8, 16]);
  });
});
