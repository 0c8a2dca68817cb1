import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/domain/camera-effect/shape.ts';
import type { Answer, Row } from '../../../../src/engine/answer.ts';
import { candidatePlaces } from '../../../../src/analysis/cameras/candidate-places.ts';

/** A camera in the middle of the cell 100mE500N500, so that the circles of the grid have their middles in cells too. */
const camera = { is: 'circle', x: 50_050, y: 50_050, radius: 100 } as const;
const rings = [{ inner: 100, outer: 300 }];

/** A cell so many cells to the right of the camera and so many up. */
function cell(right: number, up: number, value: number): Row {
  const figure = { is: 'number', value, low: 0, high: 0, provisional: false } as const;
  return { key: `100mE${500 + right}N${500 + up}`, figure, series: [] };
}

function answer(rows: readonly Row[]): Answer {
  const span = { from: 0, to: 11 };
  return {
    is: 'answer',
    question: { by: 'cell', kinds: [], within: 'GM0001', span, audience: 'driehoek', size: 100 },
    dataHash: 'hash',
    rows,
    total: { is: 'missing' },
    unplaced: null,
    series: [],
    density: null,
  };
}

const placesOf = (rows: readonly Row[], others: readonly Shape[] = [], treatment: Shape = camera) =>
  candidatePlaces(answer(rows), treatment, rings, others);

describe('places that a camera can be compared with', () => {
  it('are circles as large as its own, on a grid around it, where something happened', () => {
    expect(placesOf([cell(6, 0, 5)])).toEqual([{ is: 'circle', x: 50_650, y: 50_050, radius: 100 }]);
  });

  it('need five incidents in all, added over their cells', () => {
    expect(placesOf([cell(6, 0, 4)])).toEqual([]);
    expect(placesOf([cell(6, 0, 4), cell(6, -1, 1)])).toHaveLength(1);
    expect(placesOf([cell(6, 0, 3), cell(8, 0, 3)])).toEqual([]);
  });

  it('lie wholly outside the rings', () => {
    // 400 m away a circle of 100 m touches the ring that ends at 300 m.
    expect(placesOf([cell(4, 0, 9)])).toEqual([]);
    expect(placesOf([cell(0, 0, 9), cell(2, 2, 9)])).toEqual([]);
    expect(placesOf([cell(4, 2, 9)])).toHaveLength(1);
  });

  it('do not touch what another camera watches', () => {
    const other: Shape = { is: 'circle', x: 50_850, y: 50_050, radius: 100 };
    expect(placesOf([cell(6, 0, 9)], [other])).toEqual([]);
    expect(placesOf([cell(6, 0, 9)], [{ ...other, x: 50_851 }])).toHaveLength(1);
  });

  it('never overlap', () => {
    const everywhere = Array.from({ length: 900 }, (_, at) =>
      cell((at % 30) - 15, Math.floor(at / 30) - 15, 9),
    );
    const places = placesOf(everywhere);
    expect(places.length).toBeGreaterThan(30);
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(200);
  });

  it('are thinned out to sixty, evenly', () => {
    const everywhere = Array.from({ length: 10_000 }, (_, at) =>
      cell((at % 100) - 50, Math.floor(at / 100) - 50, 9),
    );
    const places = placesOf(everywhere);
    expect(places).toHaveLength(60);
    expect(Math.min(...places.map(({ x }) => x))).toBeLessThan(46_000);
    expect(Math.max(...places.map(({ x }) => x))).toBeGreaterThan(54_000);
  });

  it('count no cell without a number, nor one that is no cell', () => {
    const hidden: Row = { ...cell(6, 0, 9), figure: { is: 'withheld' } };
    expect(placesOf([hidden, { ...cell(6, 0, 9), key: 'BU1' }])).toEqual([]);
  });

  it('around a polygon are circles of the same surface', () => {
    const corners = [
      [50_000, 50_000],
      [50_100, 50_000],
      [50_100, 50_100],
      [50_000, 50_100],
    ] as const;
    const square: Shape = { is: 'polygon', rings: [corners.map(([x, y]) => [x, y])] };
    const [place] = placesOf([cell(5, 0, 9), cell(6, 0, 9), cell(7, 0, 9)], [], square);
    expect(place?.radius).toBe(Math.floor(Math.sqrt(10_000 / Math.PI)));
  });
});
