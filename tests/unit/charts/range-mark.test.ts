import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeMarkPlaces } from '../../../src/charts/range-mark.ts';

describe('the places on a strip', () => {
  it('begin at zero and leave some room beyond the highest mark', () => {
    const { low, high, count, outside } = rangeMarkPlaces(50, 10, 25);
    expect([low, high, count, outside].map((place) => Math.round(Number(place) * 56e6) / 1e6)).toEqual([
      10, 25, 50, 25,
    ]);
    expect(rangeMarkPlaces(0, 5, 10)).toMatchObject({
      count: 0,
      outside: expect.closeTo(5 / 11.2, 9) as number,
    });
    expect(rangeMarkPlaces(7, 5, 10).outside).toBeNull();
  });

  it('lie on the strip, in the order of their numbers', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (count, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const places = rangeMarkPlaces(count, low, high);
        for (const place of [places.low, places.high, places.count]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(1);
        }
        expect(places.count > places.high).toBe(count > high);
        expect(places.count < places.low).toBe(count < low);
        expect(places.outside === null).toBe(count >= low && count <= high);
      }),
    );
  });
});
