import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { outsideShapes } from '../../../../src/screens/gegevens/outside-shapes.ts';

/** A square of ten kilometres. */
const square: readonly (readonly Ring[])[] = [
  [
    [
      [220_000, 480_000],
      [230_000, 480_000],
      [230_000, 490_000],
      [220_000, 490_000],
      [220_000, 480_000],
    ],
  ],
];

function shapes(...cells: readonly (readonly [x: number, y: number, records: number])[]) {
  const records = cells.reduce((sum, cell) => sum + cell[2], 0);
  return outsideShapes(
    { records, kept: 0, side: 500, cells: cells.map(([x, y, count]) => ({ x, y, records: count })) },
    square,
  );
}

describe('a sketch of points outside', () => {
  it('tells how far beyond the outline they lie, and in which direction', () => {
    expect(shapes([242_000, 484_750, 4], [241_500, 484_750, 2], [224_750, 470_000, 1])?.rows).toEqual([
      { direction: 'o', nearest: 12, farthest: 12, records: 6 },
      { direction: 'z', nearest: 10, farthest: 10, records: 1 },
    ]);
    expect(shapes([232_750, 492_750, 1])?.rows).toMatchObject([{ direction: 'no', nearest: 4 }]);
  });

  it('says what it may mean', () => {
    expect(shapes([242_000, 484_750, 6], [241_000, 484_750, 2])?.hint).toBe('one-place');
    expect(shapes([120_000, 486_000, 3], [121_000, 486_000, 3])?.hint).toBe('far');
    expect(shapes([230_500, 484_750, 3], [219_000, 484_750, 3])?.hint).toBe('near');
    expect(shapes([240_000, 484_750, 3], [219_000, 484_750, 3])?.hint).toBeNull();
    expect(shapes([120_000, 486_000, 4])?.hint).toBeNull();
  });

  it('is not there without points or outlines', () => {
    expect(shapes()).toBeNull();
    expect(
      outsideShapes({ records: 1, kept: 0, side: 500, cells: [{ x: 0, y: 0, records: 1 }] }, []),
    ).toBeNull();
  });

  it('draws everything within its frame, the north above', () => {
    const place = fc.tuple(
      fc.integer({ min: 0, max: 599 }),
      fc.integer({ min: 600, max: 1259 }),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const drawn = shapes(...places.map(([x, y, n]) => [x * 500, y * 500, n] as const));
        if (drawn === null) throw new Error('no drawing');
        for (const { x, y } of drawn.dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(drawn.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(drawn.height);
        }
        for (const { label } of drawn.circles) expect(label[0]).toBeLessThan(drawn.width);
        expect(drawn.rows.reduce((sum, { records }) => sum + records, 0)).toBe(
          places.reduce((sum, [, , n]) => sum + n, 0),
        );
      }),
    );
    const [north, south] = shapes([225_000, 500_000, 1], [225_000, 470_000, 1])?.dots ?? [];
    expect(north?.y).toBeLessThan(south?.y ?? 0);
  });
});
