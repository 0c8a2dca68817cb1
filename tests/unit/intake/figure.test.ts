import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/intake/figure.ts';

describe('a figure', () => {
  it.each([
    ['0', 0, false],
    ['800027', 800_027, false],
    ['81,0', 81, false],
    ['81.00', 81, false],
    ['12*', 12, true],
    ['2147483647', 2_147_483_647, false],
    ['', null, false],
    ['.', null, false],
    ['x', null, false],
    ['.*', null, true],
  ])('%j', (text, count, provisional) => {
    expect(readFigure(text)).toEqual({ count, provisional });
  });

  it.each(['-1', '1.234', '1,5', '1e3', 'veel', '2147483648', '12 345', '-'])('is not %j', (text) => {
    expect(readFigure(text)).toBe(null);
  });
});
