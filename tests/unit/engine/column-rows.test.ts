import { describe, expect, test } from 'vitest';
import { startOfMonth } from '../../../src/domain/time/local.ts';
import { eachMonth, monthsWithRows, placesOfKinds } from '../../../src/engine/column-rows.ts';
import { makeSeries, span } from './small-world.ts';

describe('rows by month', () => {
  test('of a million rows only those of the span are handed over, each once', () => {
    const length = 1_000_000;
    const year = span('2024-01', '2024-12');
    const [start, end] = [startOfMonth(year.from), startOfMonth(year.to + 1)];
    const made = makeSeries({ id: 's' }, [{ at: '2024-01-01' }]);
    const from = Int32Array.from({ length }, (_, row) => start + Math.floor((row * (end - start)) / length));
    const series = { ...made, columns: { ...made.columns, length, from } };
    const seen: (readonly [number, number])[] = [];
    eachMonth(series, span('2024-02', '2024-03'), new Int32Array(1), (first, last) =>
      seen.push([first, last]),
    );
    const at = (month: number): number => from.findIndex((minute) => minute >= startOfMonth(month));
    expect(seen).toEqual([
      [at(year.from + 1), at(year.from + 2)],
      [at(year.from + 2), at(year.from + 3)],
    ]);
  });

  test('in a month that a person calls missing no row of that kind counts', () => {
    const months = span('2024-01', '2024-03');
    const gaps = [{ kind: 'm', ...span('2024-02', '2024-02') }];
    const series = makeSeries(
      { id: 's', complete: { span: months, scope: 'G1', gaps } },
      ['2024-01-05', '2024-02-05', '2024-03-05'].flatMap((at) => [
        { at, kind: 'k' },
        { at, kind: 'm' },
      ]),
    );
    const places: number[][] = [];
    eachMonth(series, months, placesOfKinds(series, ['m', 'k']), (_start, _end, kinds) =>
      places.push([...kinds]),
    );
    expect(places).toEqual([
      [1, 0],
      [1, -1],
      [1, 0],
    ]);
  });

  test('a span is cut to the months that have rows', () => {
    const series = makeSeries({ id: 's' }, [{ at: '2024-02-05' }, { at: '2024-05-05' }]);
    expect(monthsWithRows(series, span('2020-01', '2024-04'))).toEqual(span('2024-02', '2024-04'));
    expect(monthsWithRows(series, span('2024-06', '2024-07'))).toBeNull();
    expect(monthsWithRows(makeSeries({ id: 'leeg' }, []), span('2024-06', '2024-07'))).toBeNull();
  });
});
