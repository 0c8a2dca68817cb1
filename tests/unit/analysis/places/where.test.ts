import { describe, expect, it } from 'vitest';
import { whereOf } from '../../../../src/analysis/places/where.ts';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { rampClass } from '../../../../src/domain/density/classes.ts';
import { densityLimits } from '../../../../src/domain/density/limits.ts';
import type { Answer, DensityGrid, Figure, Unavailable } from '../../../../src/engine/answer.ts';
import { drawnAt, drawnGrid } from '../../../../src/map/drawn-grid.ts';

const number = (value: number): Figure => ({
  is: 'number',
  value,
  low: value,
  high: value,
  provisional: false,
});

const answer = (density: DensityGrid | null, rows: Answer['rows'] = []): Answer => ({
  is: 'answer',
  question: {
    by: 'density',
    sigma: 150,
    kinds: ['a'],
    within: 'GM1',
    span: { from: 0, to: 11 },
    audience: 'driehoek',
  },
  dataHash: '',
  rows,
  total: number(40),
  unplaced: number(3),
  series: [],
  density,
});

/** A gemeente of 1 km by 1 km in a grid of 50 m that reaches 300 m beyond it. */
const outline: Ring = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [0, 1000],
];
const municipality = { rings: { BU1: [outline] }, places: [] };
const side = 32;

function grid(cellSize: 100 | 500): DensityGrid {
  const at = Array.from({ length: side * side }, (_, index) => index);
  return {
    x: -300,
    y: -300,
    size: 50,
    columns: side,
    rows: side,
    perKm2: Float32Array.from(at, (index) => (index * 7) % 190),
    per: 'year',
    sigma: 150,
    isEnough: Uint8Array.from(at, (index) => Number(index % 5 !== 0)),
    reach: 300,
    cellSize,
  };
}

describe('the map of an indicator as squares', () => {
  it.each([100, 500] as const)(
    'of %i metres has the colour that the live map has in the middle of each',
    (cellSize) => {
      const density = grid(cellSize);
      const drawn = drawnGrid(density, municipality.rings);
      const { map } = whereOf(municipality, answer(density), answer(null));
      expect(map?.size).toBe(cellSize);
      const expected: number[][] = [];
      for (let y = -500; y < 1500; y += cellSize)
        for (let x = -500; x < 1500; x += cellSize) {
          const value = drawnAt(drawn, x + cellSize / 2, y + cellSize / 2);
          const level = value === null ? -1 : rampClass(value, densityLimits);
          if (level >= 0) expected.push([x, y, level + 1]);
        }
      expect(expected.length).toBeGreaterThan(0);
      const sorted = (cells: readonly (readonly number[])[]) => cells.map(String).toSorted();
      expect(sorted(map?.cells ?? [])).toEqual(sorted(expected));
    },
  );

  it('draws nothing where too little lies near, and nothing outside the gemeente', () => {
    const density = grid(100);
    const few = whereOf(
      municipality,
      answer({ ...density, isEnough: new Uint8Array(side * side) }),
      answer(null),
    );
    expect(few.map).toMatchObject({ cells: [], frame: null });
    const { map } = whereOf(municipality, answer(density), answer(null));
    for (const [x, y] of map?.cells ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(1000);
    }
  });

  it('says why there is none, and still by buurt what is known, most first', () => {
    const refused: Unavailable = {
      is: 'unavailable',
      question: answer(null).question,
      reason: {
        why: 'too-coarse',
        needs: { where: 'cell', when: 'day' },
        have: { where: 'buurt', when: 'day' },
      },
    };
    const rows = [
      { key: 'BU1', figure: { is: 'below', k: 5 } as const, series: [0] },
      { key: 'BU2', figure: number(9), series: [0] },
    ];
    const found = whereOf(municipality, refused, answer(null, rows));
    expect(found).toMatchObject({ map: null, why: refused.reason, total: { value: 40 } });
    expect(found.buurten.map(({ area }) => area)).toEqual(['BU2', 'BU1']);
  });
});
