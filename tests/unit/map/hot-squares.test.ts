import { describe, expect, it } from 'vitest';
import { hotLines, hotRings, type HotSquares } from '../../../src/map/hot-squares.ts';

const of = (...squares: HotSquares['squares']): HotSquares => ({ size: 100, squares, note: '' });

describe('the lines of squares that stand out', () => {
  it('go around squares of one look together, and not between them', () => {
    const one = of({ x: 0, y: 0, look: 'new' });
    const two = of({ x: 0, y: 0, look: 'new' }, { x: 100, y: 0, look: 'new' });
    const other = of({ x: 0, y: 0, look: 'new' }, { x: 100, y: 0, look: 'persistent' });
    expect(hotLines(one).outline).toHaveLength(4);
    expect(hotLines(two).outline).toHaveLength(6);
    expect(hotLines(other).outline).toHaveLength(8);
  });

  it('tell looks apart without a colour: crosswise, one way, or dashes without hatching', () => {
    const hatch = (look: 'persistent' | 'new' | 'fading'): number =>
      hotLines(of({ x: 0, y: 0, look })).hatch.length;
    expect([hatch('persistent'), hatch('new'), hatch('fading')]).toEqual([6, 3, 0]);
    const { outline } = hotLines(of({ x: 0, y: 0, look: 'fading' }));
    const longest = Math.max(...outline.map(([[x1, y1], [x2, y2]]) => Math.hypot(x2 - x1, y2 - y1)));
    expect(outline.length).toBe(12);
    expect(longest).toBeCloseTo(20, 9);
  });

  it('stay inside their square', () => {
    for (const [from, to] of hotLines(of({ x: 200, y: 300, look: 'persistent' })).hatch)
      for (const [x, y] of [from, to]) {
        expect(x).toBeGreaterThanOrEqual(200);
        expect(x).toBeLessThanOrEqual(300);
        expect(y).toBeGreaterThanOrEqual(300);
        expect(y).toBeLessThanOrEqual(400);
      }
  });
});

describe('rings', () => {
  it('lie around squares that touch, also by a corner, and not around those that faded', () => {
    const rings = hotRings(
      of(
        { x: 0, y: 0, look: 'new' },
        { x: 100, y: 100, look: 'persistent' },
        { x: 900, y: 0, look: 'new' },
        { x: 500, y: 500, look: 'fading' },
      ),
    );
    expect(rings).toHaveLength(2);
    expect(rings[0]).toMatchObject({ x: 100, y: 100 });
    expect(rings[0]?.radius).toBeGreaterThan(141);
  });
});
