import { expect, it } from 'vitest';
import { areaMarks, fewestInhabitants, perThousand } from '../../../src/map/area-marks.ts';
import { count } from './fixture.ts';

const row = (key: string, value: number) => ({ key, figure: count(value), series: [0] });

it('gives counts per 1,000 inhabitants in an average year, and scales part of a year up to nothing', () => {
  expect(perThousand(12, 2000, 12)).toBe(6);
  expect(perThousand(12, 2000, 36)).toBe(2);
  expect(perThousand(3, 2000, 3)).toBe(1.5);
});

it('says nothing where too few people live, or nobody knows how many', () => {
  expect(perThousand(3, fewestInhabitants - 1, 12)).toBeNull();
  expect(perThousand(3, undefined, 12)).toBeNull();
});

it('classes counts, and leaves fewer than five without a class', () => {
  const marks = areaMarks([row('a', 0), row('b', 4), row('c', 8)], [1, 4, 8, 16, 32, 64], null);
  expect(marks.map((mark) => [mark.shape, mark.class, mark.value])).toEqual([
    ['fill', -1, 0],
    ['fill', -1, 4],
    ['fill', 2, 8],
  ]);
});

it('gives no colour to the rate of one incident among few inhabitants', () => {
  const base = { inhabitants: new Map([['a', 100]]), months: 1 };
  const marks = areaMarks([row('a', 1)], [Number.MIN_VALUE, 1, 2, 4, 8, 16], base);
  expect(marks.map((mark) => [mark.value, mark.class])).toEqual([[10, -1]]);
});

it('draws no rate as no figure, and never a value where the figure is withheld', () => {
  const base = { inhabitants: new Map([['a', 40]]), months: 12 };
  const withheld = { key: 'b', figure: { is: 'withheld' as const }, series: [0] };
  const marks = areaMarks([row('a', 3), withheld], [1, 2], base);
  expect(marks.map((mark) => [mark.shape, mark.value])).toEqual([
    ['dot', null],
    ['hatch', null],
  ]);
});
