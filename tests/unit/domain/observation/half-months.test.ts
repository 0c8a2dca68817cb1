import { describe, expect, test } from 'vitest';
import { markHalfMonths } from '../../../../src/domain/observation/half-months.ts';
import type { Series } from '../../../../src/domain/observation/series.ts';
import { localMinute } from '../../../../src/domain/time/local.ts';
import { formatMonth } from '../../../../src/domain/time/month.ts';
import { makeSeries, span } from '../../engine/small-world.ts';
import { listOf } from './lists.ts';

const later = localMinute(2024, 12, 1);

/** One incident every so many days, from a day of 2024 up to another. */
function everyDays(step: number, from: [number, number], to: [number, number]): Series {
  const lines: { at: string }[] = [];
  for (let at = localMinute(2024, ...from); at <= localMinute(2024, ...to); at += step * 1440)
    lines.push({ at: new Date(at * 60_000).toISOString().slice(0, 10) });
  const months = [from[0], to[0]].map((at) => `2024-${String(at).padStart(2, '0')}`);
  return listOf('a', 1, [months[0] ?? '', months[1] ?? ''], lines);
}

function marked(series: Series, now = later) {
  const { series: made, half } = markHalfMonths([series], now);
  const info = made[0]?.info;
  return { half: half.map(formatMonth), complete: info?.complete?.span ?? null, made: made[0] };
}

describe('a half month', () => {
  test('at the end is the one in which a busy list falls silent', () => {
    const { half, complete, made } = marked(everyDays(1, [1, 1], [3, 14]));
    expect(half).toEqual(['2024-03']);
    expect(complete).toEqual(span('2024-01', '2024-02'));
    const provisional = [...(made?.columns.provisional ?? [])];
    expect([provisional.indexOf(1), provisional.filter((mark) => mark === 1).length]).toEqual([60, 14]);
  });

  test('at the beginning too', () => {
    const { half, complete } = marked(everyDays(1, [1, 9], [3, 31]));
    expect(half).toEqual(['2024-01']);
    expect(complete).toEqual(span('2024-02', '2024-03'));
  });

  test.each([
    ['that is silent for two days only', everyDays(1, [1, 1], [3, 29])],
    ['of a quiet list, where silence is chance', everyDays(6, [1, 2], [3, 20])],
    ['of a list with few days', everyDays(1, [3, 1], [3, 8])],
  ])('is not one %s', (_, series) => {
    expect(marked(series)).toMatchObject({ half: [], complete: series.info.complete?.span });
  });

  test('alone leaves a list that is complete for no month', () => {
    expect(marked(everyDays(1, [3, 1], [3, 14]))).toMatchObject({ half: ['2024-03'], complete: null });
  });

  test('is every month that is not over', () => {
    const quiet = everyDays(6, [1, 2], [3, 20]);
    const { half, complete } = marked(quiet, localMinute(2024, 3, 22));
    expect(half).toEqual(['2024-03']);
    expect(complete).toEqual(span('2024-01', '2024-02'));
  });

  test('of a table is a figure that is still provisional', () => {
    const info = { id: 'a/x', set: 'a', loadedAt: 1, where: 'gemeente', when: 'month' } as const;
    const table = makeSeries(info, [
      { at: '2024-02', area: 'G1', count: 4 },
      { at: '2024-03', area: 'G1', count: 2 },
    ]);
    const { half, made } = marked(table, localMinute(2024, 3, 22));
    expect(half).toEqual(['2024-03']);
    expect([...(made?.columns.provisional ?? [])]).toEqual([0, 1]);
    expect(marked(table).made).toBe(table);
  });
});
