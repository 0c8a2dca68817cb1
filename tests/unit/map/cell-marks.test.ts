import { expect, it } from 'vitest';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { cellMarks, diagonals, shapeOf } from '../../../src/map/cell-marks.ts';
import { count } from './fixture.ts';

const limits = [1, 2, 4, 8, 16, 32];

it('draws each sort of figure in its own shape', () => {
  expect(shapeOf(count(3))).toBe('fill');
  expect(shapeOf({ is: 'below', k: 5 })).toBe('hatch');
  expect(shapeOf({ is: 'withheld' })).toBe('hatch');
  expect(shapeOf({ is: 'missing' })).toBe('dot');
});

it('leaves out a zero and a code that is no cell, but not what is withheld', () => {
  const marks = cellMarks(
    [
      { key: '500mE456N973', figure: count(0), series: [0] },
      { key: 'BU01630101', figure: count(4), series: [0] },
      { key: '500mE457N973', figure: { is: 'below', k: 5 }, series: [0] },
    ],
    limits,
  );
  expect(marks.map(({ code }) => code)).toEqual(['500mE457N973']);
});

it('gives a count its class and the corners of its square', () => {
  const [mark] = cellMarks([{ key: '500mE456N973', figure: count(9), series: [0] }], limits);
  expect(mark?.class).toBe(3);
  expect(mark?.lines).toEqual([]);
  expect(mark?.corners.map(([longitude, latitude]) => toRd(longitude, latitude).map(Math.round))).toEqual([
    [228_000, 486_500],
    [228_000, 487_000],
    [228_500, 487_000],
    [228_500, 486_500],
  ]);
});

it('hatches with diagonals that stay in the square', () => {
  const points = diagonals(100, 200, 50).flat();
  expect(points).toHaveLength(6);
  expect(points.every(([x, y]) => x >= 100 && x <= 150 && y >= 200 && y <= 250)).toBe(true);
});
