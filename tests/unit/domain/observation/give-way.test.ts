import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveWay } from '../../../../src/domain/observation/give-way.ts';
import { span } from '../../engine/small-world.ts';
import { listOf, someLines, someMonths, tableOf, within } from './lists.ts';

describe('an older list that gives way', () => {
  const old = listOf(
    'a',
    1,
    ['2024-01', '2024-04'],
    [{ at: '2024-01-05' }, { at: '2024-02-05' }, { at: '2024-02-06', kind: 'm' }, { at: '2024-04-05' }],
  );

  test('falls apart into what may still be said of it', () => {
    const fresh = listOf('b', 2, ['2024-02', '2024-02'], [{ at: '2024-02-09' }]);
    const parts = giveWay(old, fresh).map(({ info }) => [
      info.id,
      info.kinds,
      info.complete?.span,
      info.rows,
    ]);
    expect(parts).toEqual([
      ['a/cell-minute~kinds', ['m'], span('2024-01', '2024-04'), 1],
      ['a/cell-minute~before', ['k'], span('2024-01', '2024-01'), 1],
      ['a/cell-minute~after', ['k'], span('2024-03', '2024-04'), 1],
    ]);
  });

  test('is gone when the newer has all its months and kinds, and stays as it is when they share none', () => {
    const whole = listOf(
      'b',
      2,
      ['2024-01', '2024-04'],
      [{ at: '2024-02-09' }, { at: '2024-02-09', kind: 'm' }],
    );
    expect(giveWay(old, whole)).toEqual([]);
    const later = listOf('b', 2, ['2024-05', '2024-06'], [{ at: '2024-05-09' }]);
    expect(giveWay(old, later)).toEqual([old]);
  });

  test('loses no row but those of the kinds and months of the newer', () => {
    fc.assert(
      fc.property(someMonths, someLines, someMonths, someLines, (monthsA, linesA, monthsB, linesB) => {
        const one = listOf('a', 1, monthsA, within(monthsA, linesA));
        const fresh = listOf('b', 2, monthsB, within(monthsB, linesB));
        const kept = giveWay(one, fresh).reduce((rows, part) => rows + part.columns.length, 0);
        const gone = within(monthsA, linesA).filter(
          (line) => fresh.info.kinds.includes(line.kind ?? '') && within(monthsB, [line]).length > 0,
        );
        expect(kept).toBe(one.columns.length - gone.length);
      }),
    );
  });
});

test('an older table loses only the figures that the newer has', () => {
  const old = tableOf('a', 1, [
    { at: '2024-01', area: 'G1', count: 5 },
    { at: '2024-01', area: 'G2', count: 6 },
  ]);
  const fresh = tableOf('b', 2, [{ at: '2024-01', area: 'G1', count: 9 }]);
  const [left] = giveWay(old, fresh);
  expect(left?.info.areas).toEqual(['G2']);
  expect([...(left?.columns.count ?? [])]).toEqual([6]);
  expect(giveWay(fresh, old)).toEqual([]);
});
