import { describe, expect, test } from 'vitest';
import { uniteSeries } from '../../../../src/domain/observation/unite.ts';
import { span } from '../../engine/small-world.ts';
import { listOf } from './lists.ts';

const first = listOf(
  'a',
  1,
  ['2024-01', '2024-03'],
  [
    { at: '2024-01-05', area: 'B1' },
    { at: '2024-03-05', area: 'B1' },
  ],
);

describe('lists that were added to older ones', () => {
  test('have the rows of both in their own months only', () => {
    const added = listOf('b', 2, ['2024-03', '2024-04'], [{ at: '2024-03-06' }, { at: '2024-04-06' }], {
      joins: 'rows',
    });
    const [same, united] = uniteSeries([first, added]);
    expect(same).toBe(first);
    expect(united?.columns.length).toBe(3);
    expect(united?.info).toMatchObject({ rows: 3, complete: { span: span('2024-03', '2024-04') } });
  });

  test('may follow one another: each has what came before it', () => {
    const week = (id: string, at: number, day: string) =>
      listOf(id, at, ['2024-03', '2024-03'], [{ at: day }, { at: '2024-03-05', area: 'B1' }], {
        complete: null,
        joins: 'rows',
      });
    const all = uniteSeries([week('c', 3, '2024-03-20'), first, week('b', 2, '2024-03-13')]);
    expect(all.map(({ columns }) => columns.length)).toEqual([3, 2, 2]);
    expect(all[0]?.info.complete?.span).toEqual(span('2024-03', '2024-03'));
  });

  test('that took no older one in are only themselves', () => {
    const alone = listOf('b', 2, ['2024-03', '2024-03'], [{ at: '2024-03-06' }], { joins: 'rows' });
    expect(uniteSeries([alone])[0]?.columns.length).toBe(1);
    const other = { ...first, info: { ...first.info, source: 'ander' } };
    expect(uniteSeries([other, alone])[1]?.columns.length).toBe(1);
  });
});
