import { describe, expect, test } from 'vitest';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import { startOfMonth } from '../../../src/domain/time/local.ts';
import { month, parseMonth } from '../../../src/domain/time/month.ts';
import { monthsInView } from '../../../src/worker/catalogue.ts';
import { makeSeries, span } from '../engine/small-world.ts';

function list(to: string, fictief: boolean): SeriesInfo {
  const complete = { span: span('2024-01', to), scope: 'G1' };
  return makeSeries({ id: to, complete, fictief }, [{ at: '2024-12-31' }]).info;
}

function table(when: SeriesInfo['when'], at: string): SeriesInfo {
  return makeSeries({ id: at, when, where: 'gemeente', published: true }, [{ at }]).info;
}

/** A list that a person added and nobody vouched for. */
function added(at: readonly string[], area = 'G1'): SeriesInfo {
  return makeSeries(
    { id: `set-${at[0]}`, loadedAt: 1, complete: null },
    at.map((day) => ({ at: day, area })),
  ).info;
}

const here = ({ areas }: SeriesInfo) => !areas.includes('G2');
const now = startOfMonth(month(2025, 1));

describe('the months of the headline figures', () => {
  const demo = list('2024-10', true);

  const month11 = added(['2024-11-03', '2024-11-28']);
  const month12 = added(['2024-12-05']);

  test('end where what a person added ends, and begin where any figures by month begin', () => {
    expect(monthsInView([demo, month11], here, now)).toEqual(span('2024-01', '2024-11'));
    const police = table('month', '2023-06');
    const vouched = list('2024-10', false);
    expect(monthsInView([police, vouched], here, now)).toEqual(span('2023-06', '2024-10'));
  });

  test('are one month where one month is all there is, beside figures by year as well', () => {
    expect(monthsInView([month11], here, now)).toEqual(span('2024-11', '2024-11'));
    expect(monthsInView([table('year', '2022'), table('year', '2023'), month11], here, now)).toEqual(
      span('2024-11', '2024-11'),
    );
  });

  test('are not those of a list by week, however complete it is, unless there is nothing else', () => {
    const weeks: SeriesInfo = { ...list('2024-12', false), when: 'week', loadedAt: 1 };
    expect(monthsInView([demo, weeks], here, now)).toEqual(span('2024-01', '2024-10'));
    expect(monthsInView([demo, month11, weeks], here, now)).toEqual(span('2024-01', '2024-11'));
    expect(monthsInView([weeks], here, now)).toEqual(span('2024-01', '2024-12'));
  });

  test('are those of all the files that a person added, and do not begin with those of another gemeente', () => {
    expect(monthsInView([month11, month12], here, now)).toEqual(span('2024-11', '2024-12'));
    expect(monthsInView([month12, added(['2020-01-03'], 'G2')], here, now)).toEqual(
      span('2024-12', '2024-12'),
    );
  });

  test('are those of the demo beside a file about another gemeente', () => {
    expect(monthsInView([demo, added(['2024-11-03'], 'G2')], here, now)).toEqual(span('2024-01', '2024-10'));
  });

  test('end before the month that is not over, unless there is no other', () => {
    const first = startOfMonth(month(2024, 12)) + 20 * 24 * 60;
    const both = added(['2024-11-03', '2024-12-05']);
    expect(monthsInView([both], here, first)).toEqual(span('2024-11', '2024-11'));
    expect(monthsInView([added(['2024-12-05'])], here, first)).toEqual(span('2024-12', '2024-12'));
  });
});

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
    expect(monthsInView(infos, here, now)?.to).toBe(parseMonth(expected));
  });

  test('is not known without series', () => {
    expect(monthsInView([], here, now)).toBeNull();
  });
});
