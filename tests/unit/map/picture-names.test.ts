import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet } from '../../../src/map/line-names.ts';
import { pictureNames } from '../../../src/map/picture-names.ts';

const room = {
  width: 4000,
  height: 3000,
  letter: 100,
  pointOf: ([x, y]: readonly [number, number]): readonly [number, number] => [x, 3000 - y],
};
const camera = (name: string, x: number, y: number) => ({ is: 'camera' as const, name, x, y });
const village = (name: string, x: number, y: number) => ({ sort: 'dorp' as const, name, x, y });

it('moves the name of a village from under a camera, and keeps both', () => {
  const { marks, places } = pictureNames([camera('Plein', 2000, 1500)], [village('Dorp', 2000, 1500)], room);
  expect(marks.map(({ text }) => text)).toEqual(['Plein']);
  expect(places.map(({ text }) => text)).toEqual(['Dorp']);
  expect(Math.abs((places[0]?.y ?? 0) - 1500)).toBeGreaterThan(100);
});

it('leaves a name on its place where nothing is in the way, and out where it lies outside', () => {
  const { places } = pictureNames([], [village('Dorp', 2000, 1500), village('Ver', 9000, 1500)], room);
  expect(places).toEqual([{ text: 'Dorp', x: 2000, y: 1535 }]);
});

it('puts no two names or signs over each other, wherever they are', () => {
  const at = fc.record({
    x: fc.integer({ min: 0, max: 4000 }),
    y: fc.integer({ min: 0, max: 3000 }),
    name: fc.string({ minLength: 1, maxLength: 14 }),
  });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 5 }), fc.array(at, { maxLength: 6 }), (cameras, villages) => {
      const { taken } = pictureNames(
        cameras.map(({ name, x, y }) => camera(name, x, y)),
        villages.map(({ name, x, y }) => village(name, x, y)),
        room,
      );
      const names = taken.slice(cameras.length);
      names.forEach((one, index) => {
        const before = taken.slice(0, cameras.length + index);
        expect(before.some((other) => meet(one, other))).toBe(false);
      });
    }),
  );
});
