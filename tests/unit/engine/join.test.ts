import { describe, expect, test } from 'vitest';
import type { Series } from '../../../src/domain/observation/series.ts';
import { joinSeries } from '../../../src/engine/join.ts';
import { makeSeries, span } from './small-world.ts';
import type { Line } from './small-world.ts';

function list(id: string, loadedAt: number, from: string, to: string, lines: readonly Line[]) {
  return makeSeries({ id, loadedAt, complete: { span: span(from, to), scope: 'G1' } }, lines);
}

describe('joining files of one source', () => {
  test('lists of months that follow one another become one per kind, the newest owning what overlaps', () => {
    const old = list('a', 1, '2024-01', '2024-02', [
      { at: '2024-01-05', area: 'B1' },
      { at: '2024-02-05', area: 'B1' },
    ]);
    const recent = list('b', 2, '2024-02', '2024-03', [
      { at: '2024-02-06', area: 'B2', count: 3 },
      { at: '2024-03-06', area: 'B2' },
    ]);
    const [joined, ...rest] = joinSeries([old, recent]);
    expect(rest).toEqual([]);
    expect(joined?.info.complete?.span).toEqual(span('2024-01', '2024-03'));
    expect([...(joined?.columns.count ?? [])]).toEqual([1, 3, 1]);
  });

  test('a kind that the newer file does not have is not said to be zero in its months', () => {
    const old = list('a', 1, '2024-01', '2024-01', [
      { at: '2024-01-05', kind: 'k' },
      { at: '2024-01-05', kind: 'm' },
    ]);
    const recent = list('b', 2, '2024-02', '2024-02', [{ at: '2024-02-05', kind: 'k' }]);
    const spans = joinSeries([old, recent]).map(({ info }) => [info.kinds, info.complete?.span]);
    expect(spans).toEqual([
      [['k'], span('2024-01', '2024-02')],
      [['m'], span('2024-01', '2024-01')],
    ]);
  });

  test('a month in between that nobody loaded keeps two lists apart', () => {
    const files = [
      list('a', 1, '2024-01', '2024-01', [{ at: '2024-01-05' }]),
      list('b', 2, '2024-03', '2024-03', [{ at: '2024-03-05' }]),
    ];
    expect(joinSeries(files).map(({ info }) => info.complete?.span)).toEqual([
      span('2024-01', '2024-01'),
      span('2024-03', '2024-03'),
    ]);
    const between = list('c', 3, '2024-02', '2024-02', [{ at: '2024-02-05' }]);
    expect(joinSeries([...files, between]).map(({ info }) => info.complete?.span)).toEqual([
      span('2024-01', '2024-03'),
    ]);
  });

  test('a list that was added to an older one shares its months, what both have counted once', () => {
    const old = list('a', 1, '2024-01', '2024-02', [
      { at: '2024-02-05', area: 'B1' },
      { at: '2024-02-06', area: 'B1' },
    ]);
    const recent = list('b', 2, '2024-02', '2024-02', [
      { at: '2024-02-06', area: 'B1' },
      { at: '2024-02-07', area: 'B1' },
    ]);
    const added: Series = { ...recent, info: { ...recent.info, joins: 'rows' } };
    expect(joinSeries([old, added]).map(({ info }) => [info.complete?.span, info.rows])).toEqual([
      [span('2024-01', '2024-02'), 3],
    ]);
    expect(joinSeries([old, recent])[0]?.info.rows).toBe(2);
  });

  test('bundled resources and other sources stay as they are', () => {
    const bundled = makeSeries({ id: 'x', where: 'gemeente', when: 'year' }, [{ at: '2024', area: 'G1' }]);
    const other = makeSeries({ id: 'y', loadedAt: 1, source: 'ander', where: 'gemeente', when: 'year' }, []);
    const own = makeSeries({ id: 'z', loadedAt: 2, where: 'gemeente', when: 'year' }, []);
    expect(joinSeries([bundled, other, own])).toEqual([bundled, other, own]);
  });

  test('lists of which nobody says that they are whole follow one another, apart from those that are', () => {
    const open = (id: string, loadedAt: number, at: string): Series =>
      makeSeries({ id, loadedAt, complete: null }, [{ at, area: 'B1' }]);
    const joined = joinSeries([
      open('mei', 1, '2024-05-03T10:00'),
      open('juni', 2, '2024-06-03T10:00'),
      list('april', 3, '2024-04', '2024-04', [{ at: '2024-04-03T10:00', area: 'B1' }]),
    ]);
    expect(joined.map(({ info }) => [info.complete === null, info.span, info.rows])).toEqual([
      [true, span('2024-05', '2024-06'), 2],
      [false, span('2024-04', '2024-04'), 1],
    ]);
  });
});
