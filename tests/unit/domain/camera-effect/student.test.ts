import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../src/domain/camera-effect/student.ts';

describe('how far an interval reaches', () => {
  it('agrees with the table of Student', () => {
    const table = [1, 2, 10, 30].map((df) => reachOf(0.95, df).toFixed(3));
    expect(table).toEqual(['12.706', '4.303', '2.228', '2.042']);
  });

  it('is normal where the spread is known, without a jump on the way', () => {
    expect(reachOf(0.95, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959964, 6);
    expect(reachOf(0.95, 0.999e6)).toBeCloseTo(1.959966, 5);
  });
});
