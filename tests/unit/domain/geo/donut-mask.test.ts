import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { donutMask } from '../../../../src/domain/geo/donut-mask.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the donut mask', () => {
  it('moves a point as the worked case does', () => {
    const moved = donutMask({ x: 226500, y: 487800, rMin: 50, rMax: 250, u1: 0.37, u2: 0.125 });
    expect(moved.x).toBeCloseTo(226611.130554, 6);
    expect(moved.distance).toBeCloseTo(157.162336, 6);
  });

  it('always lands in the ring', () => {
    fc.assert(
      fc.property(share, share, (u1, u2) => {
        const { x, y, distance } = donutMask({ x: 0, y: 0, rMin: 50, rMax: 250, u1, u2 });
        expect(Math.hypot(x, y)).toBeCloseTo(distance, 6);
        expect(distance).toBeGreaterThanOrEqual(50 - 1e-9);
        expect(distance).toBeLessThanOrEqual(250 + 1e-9);
      }),
    );
  });

  it('is even over the area: half of the draws lie inside the circle that halves the ring', () => {
    const halfway = donutMask({ x: 0, y: 0, rMin: 50, rMax: 250, u1: 0.5, u2: 0 }).distance;
    expect(halfway ** 2 - 50 ** 2).toBeCloseTo(250 ** 2 - halfway ** 2, 6);
  });
});
