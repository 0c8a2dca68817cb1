import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countNear } from '../../../../src/domain/density/near.ts';

const frame = { x0: 1000, y0: 2000, size: 50, columns: 12, rows: 9 };
const point = fc.record({
  x: fc.integer({ min: 700, max: 1900 }),
  y: fc.integer({ min: 1700, max: 2800 }),
  weight: fc.integer({ min: 1, max: 9 }),
});

it('adds up what lies within reach of the centre of every cell, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), fc.integer({ min: 10, max: 400 }), (points, reach) => {
      const columns = {
        x: Float64Array.from(points, ({ x }) => x),
        y: Float64Array.from(points, ({ y }) => y),
        weight: Float64Array.from(points, ({ weight }) => weight),
      };
      const near = countNear(columns, frame, reach);
      for (let at = 0; at < near.length; at += 1) {
        const x = frame.x0 + ((at % frame.columns) + 0.5) * frame.size;
        const y = frame.y0 + (Math.floor(at / frame.columns) + 0.5) * frame.size;
        const distances = points.map((one) => Math.hypot(one.x - x, one.y - y));
        // A point on the very edge may fall on either side of it by the rounding of a square root.
        fc.pre(distances.every((distance) => Math.abs(distance - reach) > 1e-6));
        const expected = points.reduce(
          (sum, { weight }, i) => sum + ((distances[i] ?? 0) < reach ? weight : 0),
          0,
        );
        if (near[at] !== expected) return false;
      }
      return true;
    }),
  );
});

it('counts a pair on one spot as two, and nothing beyond its reach', () => {
  const pair = { x: Float64Array.of(1025), y: Float64Array.of(2025), weight: Float64Array.of(2) };
  const near = countNear(pair, frame, 60);
  expect([...near.slice(0, 3)]).toEqual([2, 2, 0]);
  expect(near[frame.columns]).toBe(2);
  expect(near[frame.columns + 1]).toBe(0);
});
