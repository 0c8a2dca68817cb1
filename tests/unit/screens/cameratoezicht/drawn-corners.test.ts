import { expect, it } from 'vitest';
import { readDrawn } from '../../../../src/screens/cameratoezicht/drawn-corners.ts';

it('reads corners in whole metres, RD or degrees, that go round', () => {
  const { corners, problem } = readDrawn('228000.4 486000\n228100 486000,4\n52.3645, 6.4652');
  expect(problem).toBeNull();
  expect(corners.slice(0, 2)).toEqual([
    [228_000, 486_000],
    [228_100, 486_000],
  ]);
  expect(corners.flat().every(Number.isInteger)).toBe(true);
});

it('says which line is no place, and whether it may still be typed', () => {
  expect(readDrawn('228000 486000\n2281').problem).toEqual({ why: 'unread', line: 2, isLast: true });
  expect(readDrawn('228000 486000\n2281\n228000 486100').problem).toEqual({
    why: 'unread',
    line: 2,
    isLast: false,
  });
});

it('says what is wrong with the corners that it read', () => {
  expect(readDrawn('').problem).toEqual({ why: 'few' });
  expect(readDrawn('228000 486000\n228100 486100\n228100 486000\n228000 486100').problem).toEqual({
    why: 'crosses',
  });
  // Apart by less than a metre, they are on one line in whole metres.
  expect(readDrawn('228000 486000\n228200 486000\n228100 486000.4').problem).toEqual({ why: 'flat' });
  const long = Array.from({ length: 41 }, (_, at) => `${228_000 + at} ${486_000 + at * at}`).join('\n');
  expect(readDrawn(long).problem).toEqual({ why: 'many' });
});
