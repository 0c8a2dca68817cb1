import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRd, toWgs84 } from '../../../../src/domain/geo/rd.ts';

describe('the Dutch grid', () => {
  it('puts a known point in its place, longitude first', () => {
    const [longitude, latitude] = toWgs84(231000, 486000);
    expect(longitude).toBeCloseTo(6.502831, 5);
    expect(latitude).toBeCloseTo(52.35663, 5);
  });

  it('puts the tower of Amersfoort at its published coordinates', () => {
    const [longitude, latitude] = toWgs84(155000, 463000);
    expect(longitude).toBeCloseTo(5.38720621, 5);
    expect(latitude).toBeCloseTo(52.1551744, 5);
  });

  it('comes back to within a millimetre', () => {
    const east = fc.double({ min: 10_000, max: 280_000, noNaN: true });
    const north = fc.double({ min: 300_000, max: 620_000, noNaN: true });
    fc.assert(
      fc.property(east, north, (x, y) => {
        const [backX, backY] = toRd(...toWgs84(x, y));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.001);
      }),
    );
  });

  it('gives no place for no coordinate', () => {
    expect(toWgs84(Number.NaN, 1)).toEqual([Number.NaN, Number.NaN]);
    expect(toRd(Number.POSITIVE_INFINITY, 1)).toEqual([Number.NaN, Number.NaN]);
  });
});
