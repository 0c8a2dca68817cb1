import { expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import type { DensityGrid } from '../../../../src/engine/answer.ts';
import { whereFrame } from '../../../../src/analysis/places/where-frame.ts';

const rings: Record<string, Ring[]> = {
  BU1: [
    [
      [0, 0],
      [10_000, 0],
      [10_000, 10_000],
      [0, 10_000],
    ],
  ],
};

const village = (x: number, y: number, sort: 'dorp' | 'station' = 'dorp') => ({ name: 'Dorp', x, y, sort });
const here = { rings, places: [] };

/** Cells of 1 km in rows of ten, from 1 km west of the gemeente, each with its density. */
function grid(...coloured: readonly (readonly [column: number, row: number, perKm2: number])[]): DensityGrid {
  const isEnough = new Uint8Array(100);
  const perKm2 = new Float32Array(100);
  for (const [column, row, density] of coloured) {
    isEnough[row * 10 + column] = 1;
    perKm2[row * 10 + column] = density;
  }
  return {
    x: -1000,
    y: 0,
    size: 1000,
    columns: 10,
    rows: 10,
    perKm2,
    per: 'year',
    sigma: 150,
    isEnough,
    reach: 300,
    cellSize: 100,
  };
}

const frame = { minX: 600, minY: 600, maxX: 8400, maxY: 8400 };

it('holds what has a colour with some ground around it, and nothing outside the gemeente', () => {
  expect(whereFrame(grid([2, 1, 10], [8, 7, 10]), here)).toEqual(frame);
  expect(whereFrame(grid([0, 9, 99], [2, 1, 10], [8, 7, 10]), here)).toEqual(frame);
});

it('leaves a faint spot far away to the large map', () => {
  expect(whereFrame(grid([1, 9, 0.5], [2, 1, 10], [8, 7, 10]), here)).toEqual(frame);
  expect(whereFrame(grid([1, 9, 5], [2, 1, 10], [8, 7, 10]), here)?.minX).toBe(-400);
});

it('shows enough around a single spot to recognise it', () => {
  expect(whereFrame(grid([5, 5, 10]), here)).toEqual({ minX: 2500, minY: 3500, maxX: 6500, maxY: 7500 });
});

it('is the whole gemeente where nothing has a colour', () => {
  expect(whereFrame(grid(), here)).toBeNull();
  expect(whereFrame(grid([0, 3, 10]), here)).toBeNull();
  expect(whereFrame(null, here)).toBeNull();
});

it('holds the name of a village on its edge, and of none farther off', () => {
  const coloured = grid([2, 1, 10], [8, 7, 10]);
  const villages = [
    village(4000, 500),
    village(8600, 4000),
    village(4000, 9500),
    village(300, 300, 'station'),
  ];
  expect(whereFrame(coloured, { rings, places: villages })).toEqual({ ...frame, minY: -300, maxX: 9400 });
});
