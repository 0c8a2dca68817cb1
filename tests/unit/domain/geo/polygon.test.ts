import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { bounds, centroid, contains, polygonArea } from '../../../../src/domain/geo/polygon.ts';

function square(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

const withHole = [square(226_000, 487_000, 100), square(226_010, 487_010, 20)];

describe('a polygon', () => {
  it('holds what is in it and not what is in its hole', () => {
    expect(contains(withHole, 226_050, 487_050)).toBe(true);
    expect(contains(withHole, 226_020, 487_020)).toBe(false);
    expect(contains(withHole, 226_150, 487_050)).toBe(false);
    expect(contains([], 0, 0)).toBe(false);
  });

  it('may be left open, and may run either way', () => {
    const open = square(0, 0, 10).slice(0, 4);
    expect(contains([open], 5, 5)).toBe(true);
    expect(polygonArea([open])).toBe(100);
    expect(polygonArea([[...open].reverse()])).toBe(100);
  });

  it('has the area and the centre of what is left around a hole', () => {
    const turned = withHole.map((ring, index) => (index === 1 ? [...ring].reverse() : ring));
    for (const rings of [withHole, turned]) {
      expect(polygonArea(rings)).toBeCloseTo(9600, 6);
      const [x = 0, y = 0] = centroid(rings) ?? [];
      expect(x).toBeCloseTo(226_000 + (50 * 10_000 - 20 * 400) / 9600, 6);
      expect(y).toBeCloseTo(487_000 + (50 * 10_000 - 20 * 400) / 9600, 6);
    }
  });

  it('adds up its separate parts, an island in a hole too', () => {
    expect(polygonArea([square(0, 0, 10), square(50, 0, 10)])).toBe(200);
    expect(polygonArea([square(0, 0, 100), square(10, 10, 50), square(20, 20, 10)])).toBe(
      10_000 - 2500 + 100,
    );
    expect(centroid([square(0, 0, 10), square(50, 0, 10)])).toEqual([30, 5]);
  });

  it('has no centre and no frame when it is empty', () => {
    expect(centroid([])).toBeNull();
    expect(bounds([])).toBeNull();
    expect(bounds(withHole)).toEqual({ minX: 226_000, minY: 487_000, maxX: 226_100, maxY: 487_100 });
  });

  it('shares no point with its neighbour, and leaves none between them', () => {
    const metre = fc.integer({ min: 0, max: 100 });
    const border = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 })
      .chain((heights) =>
        fc.tuple(
          fc.constant([...heights].sort((a, b) => a - b)),
          fc.array(fc.integer({ min: 20, max: 80 }), {
            minLength: heights.length,
            maxLength: heights.length,
          }),
        ),
      );
    fc.assert(
      fc.property(border, metre, metre, ([heights, across], x, y) => {
        const shared = heights.map((height, index): [number, number] => [across[index] ?? 50, height]);
        const left: Ring = [[0, 0], [50, 0], ...shared, [50, 100], [0, 100]];
        const right: Ring = [[100, 0], [100, 100], [50, 100], ...[...shared].reverse(), [50, 0]];
        const whole = contains([square(0, 0, 100)], x, y);
        const holders = [left, right].filter((ring) => contains([ring], x, y)).length;
        expect(holders).toBe(whole ? 1 : 0);
      }),
    );
  });
});
