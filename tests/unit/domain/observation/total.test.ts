import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../../src/domain/observation/build.ts';
import type { Series, When, Where } from '../../../../src/domain/observation/series.ts';
import { totalOf } from '../../../../src/domain/observation/total.ts';
import { localMinute } from '../../../../src/domain/time/local.ts';

/** Rows as `[month (1 to 12), months, kind, area, count]`, in 2024. */
type Row = readonly [month: number, months: number, kind: string, area: string, count: number | null];

function seriesOf(where: Where, when: When, rows: readonly Row[]): Series {
  const builder = createSeriesBuilder();
  for (const [month, months, kind, area, count] of rows)
    builder.push(
      localMinute(2024, month, 1),
      localMinute(2024, month + months, 1),
      kind,
      area,
      null,
      count,
      false,
    );
  const { columns, cells, kinds, areas } = builder.finish();
  return {
    columns,
    cells,
    info: {
      id: `${where}-${when}`,
      title: '',
      source: '',
      set: '',
      loadedAt: 0,
      audience: 'openbaar',
      published: true,
      fictief: false,
      where,
      when,
      divisionYear: null,
      complete: null,
      kinds,
      areas,
      rows: columns.length,
      span: { from: 2024 * 12, to: 2024 * 12 + 11 },
    },
  };
}

const isSum = (kind: string): boolean => kind.endsWith('/0');

describe('the total of one file', () => {
  it('leaves out the country on top of its gemeenten', () => {
    const land = seriesOf('land', 'year', [[1, 12, 'a/1', 'NL', 100]]);
    const gemeenten = seriesOf('gemeente', 'year', [
      [1, 12, 'a/1', 'X', 60],
      [1, 12, 'a/1', 'Y', 40],
    ]);
    expect(totalOf([land, gemeenten], isSum)).toBe(100);
    expect(totalOf([land], isSum)).toBe(100);
  });

  it('leaves out a year on top of its months, and keeps a quarter beside them', () => {
    const year = seriesOf('gemeente', 'year', [[1, 12, 'a/1', 'X', 50]]);
    const quarter = seriesOf('gemeente', 'quarter', [[4, 3, 'a/1', 'X', 7]]);
    const months = seriesOf('gemeente', 'month', [
      [1, 1, 'a/1', 'X', 2],
      [2, 1, 'a/1', 'X', null],
    ]);
    expect(totalOf([year, quarter, months], isSum)).toBe(9);
  });

  it('takes the lower area before the finer period', () => {
    const months = seriesOf('gemeente', 'month', [[1, 1, 'a/1', 'X', 30]]);
    const year = seriesOf('buurt', 'year', [[1, 12, 'a/1', 'B', 25]]);
    expect(totalOf([months, year], isSum)).toBe(25);
  });

  it('leaves out a kind that holds the others of its register, but not that of another register', () => {
    const rows = seriesOf('gemeente', 'year', [
      [1, 12, 'a/0', 'X', 100],
      [1, 12, 'a/1', 'X', 60],
      [1, 12, 'b/0', 'X', 7],
    ]);
    expect(totalOf([rows], isSum)).toBe(67);
  });
});
