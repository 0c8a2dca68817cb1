import { describe, expect, test } from 'vitest';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import { parseMonth } from '../../../src/domain/time/month.ts';
import { lastMonthOf } from '../../../src/worker/catalogue.ts';
import { makeSeries, span } from '../engine/small-world.ts';

function list(to: string, fictief: boolean): SeriesInfo {
  const complete = { span: span('2024-01', to), scope: 'G1' };
  return makeSeries({ id: to, complete, fictief }, [{ at: '2024-12-31' }]).info;
}

function table(when: SeriesInfo['when'], at: string): SeriesInfo {
  return makeSeries({ id: at, when, where: 'gemeente', published: true }, [{ at }]).info;
}

describe('the last month', () => {
  test.each([
    [
      'of the real lists',
      [list('2024-06', false), list('2024-10', true), table('month', '2024-12')],
      '2024-06',
    ],
    [
      'of the made-up lists where there is no real one',
      [list('2024-10', true), table('month', '2024-12')],
      '2024-10',
    ],
    [
      'of tables by month where there is no list',
      [table('year', '2025'), table('month', '2024-03')],
      '2024-03',
    ],
    [
      'December of the last year where there are years only',
      [table('year', '2023'), table('year', '2022')],
      '2023-12',
    ],
  ] as const)('%s', (_, infos, expected) => {
    expect(lastMonthOf(infos)).toBe(parseMonth(expected));
  });

  test('is not known without series', () => {
    expect(lastMonthOf([])).toBeNull();
  });
});
