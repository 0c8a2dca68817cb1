import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import type { Answer, DensityGrid, Figure, Row, Unavailable } from '../../../../src/engine/answer.ts';
import { hottestOf } from '../../../../src/analysis/places/hottest.ts';

const number = (value: number): Figure => ({
  is: 'number',
  value,
  low: value,
  high: value,
  provisional: false,
});
const row = (key: string, figure: Figure): Row => ({ key, figure, series: [0] });

const answer = (rows: readonly Row[], density: DensityGrid | null = null): Answer => ({
  is: 'answer',
  question: {
    by: 'area',
    level: 'buurt',
    kinds: ['a'],
    within: 'GM1',
    span: { from: 0, to: 11 },
    audience: 'driehoek',
  },
  dataHash: '',
  rows: [...rows],
  total: number(40),
  unplaced: null,
  series: [],
  density,
});

/** Two buurten of 1 km beside each other; the grid has cells of 500 m and reaches 500 m to the west of both. */
const square = (x: number): Ring[] => [
  [
    [x, 0],
    [x + 1000, 0],
    [x + 1000, 1000],
    [x, 1000],
  ],
];
const municipality = {
  rings: { BU1: square(0), BU2: square(1000) },
  places: [
    { name: 'Station', x: 1300, y: 300, sort: 'station' as const },
    { name: 'Dorp', x: 1250, y: 250, sort: 'dorp' as const },
  ],
};
const grid = (values: readonly number[], enough: readonly number[], cellSize: 100 | 500): DensityGrid => ({
  x: -500,
  y: 0,
  size: 500,
  columns: 5,
  rows: 1,
  perKm2: Float32Array.from(values),
  per: 'year',
  sigma: 150,
  isEnough: Uint8Array.from(enough),
  reach: 300,
  cellSize,
});
const refused: Unavailable = {
  is: 'unavailable',
  question: answer([]).question,
  reason: { why: 'no-series', kinds: ['a'], held: [] },
};
const counts = [row('BU1', number(30)), row('BU2', number(10))];

describe('the hottest place', () => {
  it('is the buurt of the highest cell with a colour, by a station near it, and not by a village', () => {
    const density = answer([], grid([0, 3, 3, 9, 1], [0, 1, 1, 1, 1], 100));
    expect(hottestOf(municipality, answer(counts), density)).toEqual({
      is: 'place',
      areas: ['BU2'],
      near: 'Station',
      by: 'peak',
      here: number(10),
      total: number(40),
      isOfAll: true,
    });
  });

  it('is not outside the gemeente, nor where too few lie together', () => {
    const density = answer([], grid([99, 2, 3, 9, 1], [1, 1, 1, 0, 1], 100));
    expect(hottestOf(municipality, answer(counts), density)).toMatchObject({ areas: ['BU1'], near: null });
    const none = answer([], grid([9, 9, 9, 9, 9], [0, 0, 0, 0, 0], 100));
    expect(hottestOf(municipality, answer(counts), none)).toEqual({ is: 'nowhere', by: 'place' });
  });

  it('is the buurt with the most where cells are coarser than a buurt, or none are known', () => {
    const coarse = answer([], grid([0, 3, 3, 9, 1], [0, 1, 1, 1, 1], 500));
    for (const density of [coarse, refused])
      expect(hottestOf(municipality, answer(counts), density)).toMatchObject({ areas: ['BU1'], near: null });
  });

  it('is two buurten where as many were counted, none of too few, and never one that is kept back', () => {
    const of = (...figures: readonly Figure[]) =>
      hottestOf(municipality, answer(figures.map((figure, at) => row(`BU${at + 1}`, figure))), refused);
    expect(of(number(7), number(7))).toMatchObject({ areas: ['BU1', 'BU2'] });
    expect(of(number(4), number(4))).toEqual({ is: 'nowhere', by: 'buurt' });
    expect(of({ is: 'below', k: 5 }, number(0))).toEqual({ is: 'nowhere', by: 'buurt' });
  });

  it('says that a buurt that is kept back may have had more', () => {
    const of = (...figures: readonly Figure[]) =>
      hottestOf(municipality, answer(figures.map((figure, at) => row(`BU${at + 1}`, figure))), refused);
    expect(of(number(7), { is: 'withheld' })).toMatchObject({ areas: ['BU1'], isOfAll: false });
    expect(of(number(7), { is: 'missing' })).toMatchObject({ isOfAll: false });
    expect(of(number(7), { is: 'below', k: 5 })).toMatchObject({ isOfAll: true });
    expect(of(number(4), { is: 'withheld' })).toEqual({ is: 'not-known' });
  });
});
