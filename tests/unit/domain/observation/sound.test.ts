import { expect, test } from 'vitest';
import type { Series } from '../../../../src/domain/observation/series.ts';
import { isSound } from '../../../../src/domain/observation/sound.ts';
import { makeSeries } from '../../engine/small-world.ts';

const series = (): Series =>
  makeSeries({ id: 'a' }, [
    { at: '2024-01-05', area: 'B1', cell: '100mE2265N4878' },
    { at: '2024-01-06', area: 'B2', count: null },
  ]);

test('what the builder makes is sound', () => {
  expect(isSound(series())).toBe(true);
});

test.each<[string, (one: Series) => unknown]>([
  ['another number of rows', (one) => Object.assign(one.info, { rows: 3 })],
  ['a column that is too short', (one) => Object.assign(one.columns, { count: new Int32Array(1) })],
  ['rows out of order', (one) => (one.columns.from[1] = 0)],
  ['a row that ends before it begins', (one) => (one.columns.to[1] = 0)],
  ['a kind that is not there', (one) => (one.columns.kind[0] = 1)],
  ['an area that is not there', (one) => (one.columns.area[0] = 9)],
  ['a cell that is not there', (one) => (one.columns.cell[1] = 1)],
  ['a count below none', (one) => (one.columns.count[1] = -2)],
  ['cells without a side', (one) => Object.assign(one.cells, { size: new Uint16Array(0) })],
])('a series with %s is not', (_, damage) => {
  const one = series();
  damage(one);
  expect(isSound(one)).toBe(false);
});
