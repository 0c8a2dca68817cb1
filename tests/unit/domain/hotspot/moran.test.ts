import { describe, expect, it } from 'vitest';
import { dbscan } from '../../../../src/domain/hotspot/dbscan.ts';
import { moran } from '../../../../src/domain/hotspot/moran.ts';

describe("Moran's I", () => {
  it('is above zero where like lies with like, and below it on a chessboard', () => {
    const halves = moran([9, 9, 0, 0, 9, 9, 0, 0, 9, 9, 0, 0], { columns: 4, rows: 3 });
    expect(halves?.globalI).toBeGreaterThan(0.4);
    expect(halves?.z).toBeGreaterThan(2);
    const stripes = moran([9, 0, 9, 0, 9, 0], { columns: 6, rows: 1 });
    expect(stripes?.globalI).toBeCloseTo(-1, 12);
  });

  it('has a local part that adds up to the whole', () => {
    const found = moran([3, 1, 4, 1, 5, 9, 2, 6, 5], { columns: 3, rows: 3 });
    const mean = (found?.localI ?? []).reduce((sum, value) => sum + value, 0) / 9;
    expect(mean).toBeCloseTo(found?.globalI ?? Number.NaN, 12);
    expect(found?.expectedI).toBe(-1 / 8);
  });

  it('is nothing where all cells are equal', () => {
    expect(moran([1, 1, 1, 1], { columns: 2, rows: 2 })).toBeNull();
  });
});

describe('groups of points', () => {
  it('count a point itself and one at the very distance', () => {
    const { of, sizes } = dbscan(
      [
        [0, 0],
        [40, 0],
        [80, 0],
        [300, 0],
      ],
      40,
      3,
    );
    expect(sizes).toEqual([3]);
    expect(of).toEqual([0, 0, 0, null]);
  });

  it('are none where too few lie together', () => {
    expect(
      dbscan(
        [
          [0, 0],
          [10, 0],
        ],
        40,
        3,
      ).sizes,
    ).toEqual([]);
  });
});
