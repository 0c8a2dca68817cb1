import type { Ring } from '../../../src/domain/area/area.ts';
import type { Answer, DensityGrid, Figure } from '../../../src/engine/answer.ts';

/** A closed square ring: lower left corner and side. */
export function square(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

export function count(value: number): Figure {
  return { is: 'number', value, low: value / 2, high: value * 2, provisional: false };
}

/** A grid of 50 m cells from RD 228000, 486000 with a value per cell. */
export function grid(
  columns: number,
  rows: number,
  value: (column: number, row: number) => number,
): DensityGrid {
  const values = Array.from({ length: columns * rows }, (_, index) =>
    value(index % columns, Math.floor(index / columns)),
  );
  return {
    x: 228_000,
    y: 486_000,
    size: 50,
    columns,
    rows,
    perKm2: Float32Array.from(values),
    per: 'year',
    sigma: 150,
    isEnough: Uint8Array.from(values, () => 1),
    reach: 300,
    cellSize: 100,
  };
}

/** An Answer with only what the map reads. */
export function answer(total: Figure, unplaced: Figure | null): Answer {
  return {
    is: 'answer',
    question: {
      by: 'density',
      sigma: 150,
      kinds: ['overlast/E35'],
      within: 'GM0001',
      span: { from: 24_310, to: 24_321 },
      audience: 'driehoek',
    },
    dataHash: 'x',
    rows: [],
    total,
    unplaced,
    series: [],
    density: null,
  };
}
