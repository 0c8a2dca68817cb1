import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptMask, maskOf } from '../../../src/map/mask.ts';
import { areaAt } from '../../../src/map/rings.ts';
import { square } from './fixture.ts';

it('marks the cells whose centre lies in an area', () => {
  const shape = { x: 0, y: 0, size: 50, columns: 4, rows: 3 };
  const mask = maskOf(shape, { a: [square(20, 20, 100)] });
  expect([...mask]).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
});

it('says of every cell the same as a look at its centre', () => {
  const corner = fc.tuple(fc.integer({ min: -40, max: 400 }), fc.integer({ min: -40, max: 400 }));
  fc.assert(
    fc.property(fc.tuple(corner, corner, corner), (triangle) => {
      const shape = { x: 3, y: 7, size: 25, columns: 12, rows: 11 };
      const rings = { a: [triangle] };
      maskOf(shape, rings).forEach((bit, index) => {
        const x = shape.x + ((index % 12) + 0.5) * 25;
        const y = shape.y + (Math.floor(index / 12) + 0.5) * 25;
        expect(bit === 1).toBe(areaAt(rings, x, y) !== null);
      });
    }),
  );
});

it('keeps what it made for the same rings and grid', () => {
  const rings = { a: [square(0, 0, 100)] };
  const shape = { x: 0, y: 0, size: 50, columns: 2, rows: 2 };
  expect(keptMask(shape, rings)).toBe(keptMask({ ...shape }, rings));
  expect(keptMask({ ...shape, x: 50 }, rings)).not.toBe(keptMask(shape, rings));
});
