import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityAtGrid, densityGrid } from '../../../../src/domain/density/grid.ts';
import type { GridFrame } from '../../../../src/domain/density/grid.ts';
import { densityAt } from '../../../../src/domain/density/kernel.ts';
import type { WeightedPoint } from '../../../../src/domain/density/kernel.ts';

const frame: GridFrame = { x0: 226_000, y0: 487_000, size: 50, columns: 40, rows: 36 };
const kernel = { kernel: 'gaussian', bandwidth: 150 } as const;

function gridOf(points: readonly WeightedPoint[], over = frame, bandwidth = 150): Float32Array {
  const columns = {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    weight: Float64Array.from(points, ([, , weight]) => weight ?? 1),
  };
  return densityGrid(columns, over, { kernel: 'gaussian', bandwidth });
}

function exactOf(points: readonly WeightedPoint[], over = frame, bandwidth = 150): number[] {
  const centres = Array.from({ length: over.columns * over.rows }, (_, cell): [number, number] => [
    over.x0 + ((cell % over.columns) + 0.5) * over.size,
    over.y0 + (Math.floor(cell / over.columns) + 0.5) * over.size,
  ]);
  return densityAt(points, centres, { kernel: 'gaussian', bandwidth });
}

/** The largest difference anywhere, as a part of the exact top. */
function worst(points: readonly WeightedPoint[], over = frame, bandwidth = 150): number {
  const exact = exactOf(points, over, bandwidth);
  const grid = gridOf(points, over, bandwidth);
  return Math.max(...exact.map((value, cell) => Math.abs(value - (grid[cell] ?? 0)))) / Math.max(...exact);
}

describe('the density grid', () => {
  it('is within a thousandth of the exact top for the five points of the worked case', () => {
    const points: WeightedPoint[] = [
      [226510, 487820],
      [226540, 487835],
      [226600, 487790],
      [226610, 487800],
      [227100, 488200],
    ];
    expect(worst(points)).toBeLessThan(0.001);
    const [exact = 0] = densityAt(points, [[226575, 487825]], kernel);
    const values = gridOf(points);
    expect(densityAtGrid({ ...frame, values }, 226_560, 487_840)).toBeCloseTo(exact, 1);
  });

  it('is within a thousandth for any points, few or many, anywhere in a cell', () => {
    const point = fc.tuple(
      fc.double({ min: 226_300, max: 227_700, noNaN: true }),
      fc.double({ min: 487_300, max: 488_500, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (points) => worst(points) < 0.001),
      { numRuns: 40 },
    );
  });

  it('is as close on cells of 100 m with a wider kernel', () => {
    const wide: GridFrame = { x0: 225_000, y0: 486_000, size: 100, columns: 40, rows: 40 };
    expect(worst([[227_013.7, 488_049.9]], wide, 300)).toBeLessThan(0.001);
  });

  it('counts what lies just outside', () => {
    expect(worst([[225_900, 487_500]])).toBeLessThan(0.001);
    expect(Math.max(...gridOf([[220_000, 487_500]]))).toBe(0);
  });

  it('is nowhere below zero, and adds up to its points', () => {
    const values = gridOf([
      [227_000, 487_900],
      [227_013, 487_911, 3],
    ]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    const total = values.reduce((sum, value) => sum + value, 0) * (frame.size / 1000) ** 2;
    expect(total).toBeCloseTo(4, 2);
  });

  it('is empty without points', () => {
    expect(new Set(gridOf([]))).toEqual(new Set([0]));
  });
});

describe('the value under a coordinate', () => {
  const grid = { ...frame, columns: 2, rows: 2, values: Float32Array.of(1, 2, 3, 4) };

  it('is that of the cell that holds it', () => {
    expect(densityAtGrid(grid, 226_000, 487_000)).toBe(1);
    expect(densityAtGrid(grid, 226_050, 487_049)).toBe(2);
    expect(densityAtGrid(grid, 226_099, 487_099)).toBe(4);
  });

  it('is nothing outside', () => {
    expect(densityAtGrid(grid, 225_999, 487_050)).toBeNull();
    expect(densityAtGrid(grid, 226_100, 487_050)).toBeNull();
    expect(densityAtGrid(grid, 226_050, 487_100)).toBeNull();
  });
});
