import { describe, expect, it } from 'vitest';
import { indexSeries } from '../../../src/charts/index-series.ts';
import { count, missing, row } from './figures.ts';

const area = (name: string, counts: Readonly<Record<number, number | null>>, own = false) => ({
  name,
  own,
  rows: Object.entries(counts).map(([year, value]) => row(year, value === null ? missing : count(value))),
});

describe('an index', () => {
  it('sets the first year that all have to 100', () => {
    const series = indexSeries([
      area('hier', { 2021: null, 2022: 200, 2023: 150 }, true),
      area('land', { 2021: 9000, 2022: 10_000, 2023: 12_000 }),
    ]);
    expect(series).toEqual({
      base: 2022,
      bases: [2022, 2023],
      lines: [
        {
          name: 'hier',
          own: true,
          points: [
            { year: 2022, index: 100 },
            { year: 2023, index: 75 },
          ],
        },
        {
          name: 'land',
          own: false,
          points: [
            { year: 2022, index: 100 },
            { year: 2023, index: 120 },
          ],
        },
      ],
    });
  });

  it('starts from another common year where one is asked for, and keeps the years before it', () => {
    const areas = [
      area('hier', { 2021: 50, 2022: 200, 2023: 150 }, true),
      area('land', { 2021: 9000, 2022: 10_000, 2024: 5000 }),
    ];
    const series = indexSeries(areas, 2022);
    expect([series?.base, series?.bases]).toEqual([2022, [2021, 2022]]);
    expect(series?.lines[0]?.points.map(({ index }) => index)).toEqual([25, 100, 75]);
    expect(indexSeries(areas, 2024)?.base).toBe(2021);
  });

  it.each([
    ['on a base under 20', { 2022: 19, 2023: 60 }],
    ['without a common year', { 2019: 300, 2020: 300 }],
    ['without figures', { 2022: null }],
  ])('is not drawn %s', (_, here) => {
    expect(indexSeries([area('hier', here), area('land', { 2022: 9000, 2023: 9000 })])).toBeNull();
  });

  it('leaves an area out that shares no year with our own, and keeps the others', () => {
    const series = indexSeries([
      area('hier', { 2022: 40, 2023: 30 }, true),
      area('oud', { 2019: 400, 2020: 300 }),
      area('land', { 2022: 9000, 2023: 9000 }),
    ]);
    expect([series?.base, series?.lines.map((line) => line.name)]).toEqual([2022, ['hier', 'land']]);
  });

  it('leaves one small area out, and keeps the others', () => {
    const series = indexSeries([
      area('klein', { 2022: 19, 2023: 60 }),
      area('hier', { 2022: 20, 2023: 30 }),
      area('land', { 2022: 9000, 2023: 9000 }),
      area('leeg', {}),
    ]);
    expect(series?.lines.map((line) => [line.name, line.points.at(-1)?.index])).toEqual([
      ['hier', 150],
      ['land', 100],
    ]);
  });

  it('leaves a year without a figure out of its line', () => {
    const series = indexSeries([
      area('hier', { 2021: 40, 2022: null, 2023: 60 }),
      area('land', { 2021: 100, 2022: 100, 2023: 100 }),
    ]);
    expect(series?.lines[0]?.points.map((point) => point.year)).toEqual([2021, 2023]);
  });
});
