import { describe, expect, it } from 'vitest';
import { coarsePoints, shownValue } from '../../../../src/intake/personal/mask.ts';

describe('a cell that can be a point', () => {
  it.each([
    ['228312', '228•••'],
    ['228312.75', '228•••'],
    ['228312,5', '228•••'],
    ['52.365722', '52.36•••'],
    ['6,470559', '6,47•••'],
    ['228.330', '228.•••'],
    ['486 760', '486 •••'],
    ['228.330,50', '228.•••'],
    ['POINT(228312 486790)', 'POINT(228••• 486•••)'],
  ])('is cut off: %s', (cell, shown) => {
    expect(coarsePoints(cell)).toBe(shown);
  });

  it.each(['03-10-2026', '2026-10-03 14:30', '45000', '1.234', '0,75', '2024', '7'])(
    'is left alone where it is a date or a count: %s',
    (cell) => {
      expect(coarsePoints(cell)).toBe(cell);
    },
  );

  it('is cut off in the example of a refused record too', () => {
    expect(shownValue('228312;486790')).not.toMatch(/228312|486790/);
  });
});
