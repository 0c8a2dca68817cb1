import { expect, it } from 'vitest';
import { drawnAt, drawnGrid } from '../../../src/map/drawn-grid.ts';
import { grid, square } from './fixture.ts';

const density = grid(4, 2, (column, row) => 10 * row + column);
const drawn = drawnGrid(density, { a: [square(228_000, 486_000, 100)] });

it('reads the value of the cell under a point', () => {
  expect(drawnAt(drawn, 228_010, 486_010)).toBe(0);
  expect(drawnAt(drawn, 228_060, 486_010)).toBe(1);
  expect(drawnAt(drawn, 228_049.9, 486_099)).toBe(10);
});

it('knows nothing outside the municipality and outside the grid', () => {
  expect(drawnAt(drawn, 228_160, 486_010)).toBeNull();
  expect(drawnAt(drawn, 227_999, 486_010)).toBeNull();
});

it('leaves the figures inside as they are', () => {
  expect([...drawn.values.slice(0, 2)]).toEqual([0, 1]);
  expect(density.perKm2[3]).toBe(3);
});

it('reads no density where too little lies near', () => {
  const isEnough = Uint8Array.from({ length: 8 }, (_, at) => Number(at !== 1));
  const few = drawnGrid({ ...density, isEnough }, { a: [square(228_000, 486_000, 100)] });
  expect(drawnAt(few, 228_060, 486_010)).toBeNull();
  expect(drawnAt(few, 228_010, 486_010)).toBe(0);
});
