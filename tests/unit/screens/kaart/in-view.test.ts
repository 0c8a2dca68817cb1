import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areasInView } from '../../../../src/screens/kaart/in-view.ts';

const square = (x: number, y: number, side: number) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as const,
];
const rings = {
  inside: square(10, 10, 5),
  around: square(-100, -100, 300),
  across: square(40, -10, 20),
  apart: square(200, 200, 5),
};

it('finds what lies in view, around it or across its edge, and not what lies apart', () => {
  const seen = { minX: 0, minY: 0, maxX: 50, maxY: 30 };
  expect([...(areasInView(rings, seen) ?? [])]).toEqual(['inside', 'around', 'across']);
});

it('knows nothing as long as no map says what it shows', () => {
  expect(areasInView(rings, null)).toBeNull();
});

it('finds two rectangles in each other exactly where they overlap', () => {
  const number = fc.integer({ min: 0, max: 40 });
  const box = fc
    .tuple(number, number, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([x, y, wide, high]) => ({ minX: x, minY: y, maxX: x + wide, maxY: y + high }));
  fc.assert(
    fc.property(box, box, (one, seen) => {
      const { minX, minY, maxX, maxY } = one;
      const ring = [
        [minX, minY],
        [maxX, minY],
        [maxX, maxY],
        [minX, maxY],
      ] as const;
      const isOver = minX <= seen.maxX && maxX >= seen.minX && minY <= seen.maxY && maxY >= seen.minY;
      expect(areasInView({ one: [ring] }, seen)?.has('one')).toBe(isOver);
    }),
  );
});
