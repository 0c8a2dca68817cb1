import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToFive, suppress } from '../../../../src/domain/privacy/rounding.ts';

describe('rounding', () => {
  it('goes to the nearest five', () => {
    expect([0, 2, 3, 7, 8, 12, 13, 99].map(roundToFive)).toEqual([0, 0, 5, 5, 10, 10, 15, 100]);
  });
});

describe('suppression', () => {
  it('tells zero and whatever reaches the threshold', () => {
    expect([0, 1, 4, 5, 12].map((count) => suppress(count, 5))).toEqual(['0', '<5', '<5', '5', '12']);
    expect(suppress(1, 1)).toBe('1');
  });

  it('writes the same for all that it hides', () => {
    const hidden = fc.integer({ min: 1, max: 9 });
    fc.assert(fc.property(hidden, hidden, (one, other) => suppress(one, 10) === suppress(other, 10)));
  });
});
