import { expect, it } from 'vitest';
import { sideColours, sideLines } from '../../../src/map/difference-squares.ts';

it('tells more from less without a colour: lines rise for the one, fall for the other, inside the square', () => {
  const rises = (side: 'more' | 'less') =>
    sideLines({ x: 200, y: 300, side }, 100).map(([[x1, y1], [x2, y2]]) => {
      for (const [x, y] of [
        [x1, y1],
        [x2, y2],
      ] as const) {
        expect(x >= 200 && x <= 300 && y >= 300 && y <= 400).toBe(true);
      }
      return (y2 - y1) / (x2 - x1) > 0;
    });
  expect(rises('more')).toEqual([true, true, true]);
  expect(rises('less')).toEqual([false, false, false]);
  expect(sideColours.more.fill).not.toBe(sideColours.less.fill);
});
