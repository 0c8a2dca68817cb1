import fc from 'fast-check';
import type { Answer, Figure, Row } from '../../../src/engine/answer.ts';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';

export const missing: Figure = { is: 'missing' };

/** A count; the interval is not that of Garwood, so that a test sees where one comes from. */
export function count(value: number, provisional = false): Figure {
  return { is: 'number', value, low: value - 0.5, high: value + 0.5, provisional };
}

export function row(key: string, figure: Figure, series: readonly number[] = []): Row {
  return { key, figure, series };
}

export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.nat(300), fc.boolean()).map(([value, flag]) => count(value, flag)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Figure>(missing, { is: 'withheld' }, { is: 'below', k: 5 }),
  },
);

export function info(id: string, more: Partial<SeriesInfo> = {}): SeriesInfo {
  return {
    id,
    title: `Reeks ${id}`,
    source: 'Bron',
    set: `set-${id}`,
    loadedAt: null,
    audience: 'openbaar',
    published: false,
    fictief: false,
    where: 'gemeente',
    when: 'month',
    divisionYear: null,
    complete: null,
    kinds: ['a/1'],
    areas: ['GM0001'],
    rows: 1,
    span: { from: 24_000, to: 24_011 },
    ...more,
  };
}

export function answer(rows: readonly Row[], series: readonly SeriesInfo[] = []): Answer {
  return {
    is: 'answer',
    question: {
      by: 'time',
      unit: 'year',
      kinds: ['a/1'],
      within: 'GM0001',
      span: { from: 24_000, to: 24_011 },
      audience: 'driehoek',
    },
    dataHash: 'x',
    rows,
    total: missing,
    unplaced: null,
    series,
    density: null,
  };
}
