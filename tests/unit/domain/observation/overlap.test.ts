import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveWay } from '../../../../src/domain/observation/give-way.ts';
import { countIn, joining, meetingsOf, repeatsOf } from '../../../../src/domain/observation/overlap.ts';
import { listMonths } from '../../../../src/domain/time/month.ts';
import { span } from '../../engine/small-world.ts';
import { listOf, someLines, someMonths, tableOf, within } from './lists.ts';

const january = listOf(
  'a',
  1,
  ['2024-01', '2024-02'],
  [
    { at: '2024-01-05', area: 'B1' },
    { at: '2024-02-05', area: 'B1' },
    { at: '2024-02-05', area: 'B1' },
    { at: '2024-02-06', area: 'B1', kind: 'm' },
  ],
);
const february = listOf(
  'b',
  2,
  ['2024-02', '2024-03'],
  [
    { at: '2024-02-05', area: 'B1' },
    { at: '2024-02-07', area: 'B2', count: 3 },
    { at: '2024-03-01', area: 'B2' },
  ],
);
const both = span('2024-01', '2024-03');

describe('what comes again', () => {
  test('of a list is each kind that both have, in the months that both have', () => {
    expect(meetingsOf(january, february)).toEqual([{ kind: 'k', months: span('2024-02', '2024-02') }]);
  });

  test('of a table is only what has the same place and period', () => {
    const old = tableOf('a', 1, [
      { at: '2024-01', area: 'G1', count: 5 },
      { at: '2024-02', area: 'G1', count: 6 },
    ]);
    const other = tableOf('b', 2, [{ at: '2024-01', area: 'G2', count: 9 }]);
    expect(meetingsOf(old, other)).toEqual([]);
    const same = tableOf('b', 2, [
      { at: '2024-02', area: 'G1', count: 7 },
      { at: '2024-03', area: 'G1', count: 7 },
    ]);
    expect(meetingsOf(old, same)).toEqual([{ kind: 'k', months: span('2024-02', '2024-02') }]);
  });

  test.each([
    ['another source', { source: 'ander' }],
    ['another precision', { when: 'day' }],
    ['a bundled resource', { loadedAt: null }],
    ['another division', { divisionYear: 2022 }],
  ] as const)('is nothing for %s', (_, info) => {
    const other = listOf('b', 2, ['2024-01', '2024-02'], [{ at: '2024-01-05' }], info);
    expect(meetingsOf(january, other)).toEqual([]);
  });
});

describe('repeats', () => {
  test('are rows that stand in both, as often as both have them', () => {
    expect(repeatsOf([january], february)).toEqual({ same: 1, other: 0 });
  });

  test('of a table are the same figure or another one', () => {
    const old = tableOf('a', 1, [
      { at: '2024-01', area: 'G1', count: 5 },
      { at: '2024-02', area: 'G1', count: 6 },
    ]);
    const fresh = tableOf('b', 2, [
      { at: '2024-01', area: 'G1', count: 5 },
      { at: '2024-02', area: 'G1', count: 7 },
      { at: '2024-03', area: 'G1', count: 8 },
    ]);
    expect(repeatsOf([old], fresh)).toEqual({ same: 1, other: 1 });
    const joined = joining([old], fresh, 'rows');
    expect(joined === null ? null : [...joined.columns.count]).toEqual([5, 8]);
    expect(countIn([old, ...(joined === null ? [] : [joined])], 'k', span('2024-01', '2024-03'))).toBe(19);
  });
});

describe('the counts', () => {
  test('are those of the newest list where it took the place of the older', () => {
    expect(countIn([january], 'k', both)).toBe(3);
    const replaced = [...giveWay(january, february), february];
    expect(countIn(replaced, 'k', both)).toBe(1 + 1 + 3 + 1);
    expect(countIn(replaced, 'm', both)).toBe(1);
  });

  test('are of both where the one was added to the other, what both have once', () => {
    const joined = joining([january], february, 'rows');
    expect(joined === null ? 0 : countIn([january, joined], 'k', both)).toBe(1 + 2 + 3 + 1);
    const all = joining([january], february, 'all');
    expect(all === null ? 0 : countIn([january, all], 'k', both)).toBe(1 + 3 + 3 + 1);
  });

  test('whatever the lists: replacing leaves the other months alone and adding never counts a row twice', () => {
    fc.assert(
      fc.property(someMonths, someLines, someMonths, someLines, (monthsA, linesA, monthsB, linesB) => {
        const old = listOf('a', 1, monthsA, within(monthsA, linesA));
        const fresh = listOf('b', 2, monthsB, within(monthsB, linesB));
        const replaced = [...giveWay(old, fresh), fresh];
        const joined = joining([old], fresh, 'rows') ?? fresh;
        const isOf = (kind: string) => fresh.info.kinds.includes(kind);
        for (const at of listMonths(span('2024-01', '2024-04'))) {
          const month = { from: at, to: at };
          for (const kind of ['k', 'm']) {
            const before = countIn([old], kind, month);
            const own = countIn([fresh], kind, month);
            const isFresh = isOf(kind) && at >= fresh.info.span.from && at <= fresh.info.span.to;
            expect(countIn(replaced, kind, month)).toBe(isFresh ? own : before);
            const together = countIn([old, joined], kind, month);
            expect(together).toBeGreaterThanOrEqual(Math.max(before, own));
            expect(together).toBeLessThanOrEqual(before + own);
          }
        }
        const twice = joining([old], { ...old, info: { ...old.info, loadedAt: 2, set: 'c' } }, 'rows') ?? old;
        for (const kind of ['k', 'm'])
          expect(countIn([old, twice], kind, old.info.span)).toBe(countIn([old], kind, old.info.span));
      }),
    );
  });
});
