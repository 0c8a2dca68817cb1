import { expect, it } from 'vitest';
import { toRd } from '../../../src/domain/geo/rd.ts';
import { densityTiles } from '../../../src/map/density-tiles.ts';
import type { DrawnGrid } from '../../../src/map/drawn-grid.ts';

function drawn(columns: number, rows: number, value: (column: number, row: number) => number): DrawnGrid {
  const values = Float32Array.from({ length: columns * rows }, (_, index) =>
    value(index % columns, Math.floor(index / columns)),
  );
  const isEnough = Uint8Array.from(values, () => 1);
  return { x0: 228_000, y0: 486_000, size: 50, columns, rows, values, isEnough };
}

const limits = [5, 10, 20, 40, 80, 160];

it('paints the class of every cell, from the top down', () => {
  const [tile] = densityTiles(
    drawn(2, 2, (column, row) => (row === 1 && column === 0 ? 200 : 0)),
    limits,
  );
  expect([...(tile?.data ?? [])]).toEqual([143, 45, 12, 230, ...Array<number>(12).fill(0)]);
});

it('leaves out what is below the first class or outside, and tiles without anything', () => {
  expect(
    densityTiles(
      drawn(3, 3, () => 4.99),
      limits,
    ),
  ).toEqual([]);
  expect(
    densityTiles(
      drawn(3, 3, () => Number.NaN),
      limits,
    ),
  ).toEqual([]);
  const tiles = densityTiles(
    drawn(200, 10, (column) => (column === 150 ? 50 : 0)),
    limits,
  );
  expect(tiles.map(({ id, width, height }) => [id, width, height])).toEqual([['96-0', 96, 10]]);
});

it('puts the true corners of the RD grid on the map', () => {
  const [tile] = densityTiles(
    drawn(10, 4, () => 50),
    limits,
  );
  const back = tile?.corners.map(([longitude, latitude]) => toRd(longitude, latitude).map(Math.round));
  expect(back).toEqual([
    [228_000, 486_000],
    [228_000, 486_200],
    [228_500, 486_200],
    [228_500, 486_000],
  ]);
});

it('stays within a metre of the true place in the middle of the largest tile', () => {
  const [tile] = densityTiles(
    drawn(96, 96, () => 50),
    limits,
  );
  const corners = tile?.corners ?? [];
  const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const meanLongitude = corners.reduce((sum, [longitude]) => sum + longitude, 0) / 4;
  const meanY = corners.reduce((sum, [, latitude]) => sum + mercator(latitude), 0) / 4;
  const latitude = (Math.atan(Math.exp(meanY)) * 360) / Math.PI - 90;
  const [x, y] = toRd(meanLongitude, latitude);
  expect(Math.hypot(x - (228_000 + 48 * 50), y - (486_000 + 48 * 50))).toBeLessThan(1);
});

it('paints nothing where too little lies near, however dense', () => {
  const few = drawn(2, 2, () => 200);
  expect(densityTiles({ ...few, isEnough: new Uint8Array(4) }, limits)).toEqual([]);
});
