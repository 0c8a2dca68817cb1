import { describe, expect, it } from 'vitest';
import { geometricBreaks, rampClass } from '../../../../src/domain/density/classes.ts';

describe('classes', () => {
  it('rise by one factor', () => {
    expect(geometricBreaks(2, 2, 5)).toEqual([2, 4, 8, 16, 32]);
  });

  it('begin at their lower limit and have one below the first', () => {
    const breaks = geometricBreaks(2, 2, 3);
    expect([0, 1.99, 2, 3.99, 4, 8, 900].map((value) => rampClass(value, breaks))).toEqual([
      -1, -1, 0, 0, 1, 2, 2,
    ]);
  });
});
