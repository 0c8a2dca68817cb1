import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import type { Disclosure } from '../../../src/domain/privacy/disclosure.ts';
import { monthsOfDays, readDay, type Days } from '../../../src/domain/time/day.ts';
import { daysOfWeek, weekOf } from '../../../src/domain/time/week.ts';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { Question, StampedQuestion } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, span, times, world, year } from './small-world.ts';
import type { Line } from './small-world.ts';

/** A weekly delivery: a count per week and buurt. The last week of September 2024 ends in October. */
const mondays = ['2024-09-16', '2024-09-23', '2024-09-30', '2024-10-07'] as const;
const next = (monday: string): string =>
  new Date(Date.parse(monday) + 7 * 86_400_000).toISOString().slice(0, 10);
const weekly = (count: (at: number, buurt: number) => number | null): Line[] =>
  mondays.flatMap((monday, at) =>
    ['B1', 'B2', 'B3', 'B4'].map((area, buurt) => ({
      at: monday,
      to: `${next(monday)}T00:00`,
      area,
      count: count(at, buurt),
    })),
  );
const plain = weekly((at, buurt) => at + 10 * buurt);

const days = (from: string, to: string): Days => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });
const during = (some: Days): { readonly span: Question['span']; readonly days: Days } => ({
  span: monthsOfDays(some),
  days: some,
});
const asked = (some: Days): Question => ({ by: 'kind', kinds: ['k'], within: 'G1', ...during(some) });

function answer(
  lines: readonly Line[],
  question: Question,
  info: Partial<SeriesInfo> = {},
  more: readonly ReturnType<typeof makeSeries>[] = [],
  audience: StampedQuestion['audience'] = 'driehoek',
  disclosure: Disclosure = fine,
): Answer | Unavailable {
  const series = makeSeries({ id: 'weken', when: 'week', where: 'buurt', ...info }, lines);
  return createEngine(world([series, ...more], policy(disclosure))).answer({ ...question, audience });
}

function total(found: Answer | Unavailable): unknown {
  if (found.is === 'unavailable') return found.reason;
  return found.total.is === 'number' ? found.total.value : found.total;
}

describe('a table of weeks', () => {
  it('tells of a week, and of weeks together, also where they lie in two months', () => {
    expect(total(answer(plain, asked(days('2024-09-23', '2024-09-29'))))).toBe(4 + 60);
    expect(total(answer(plain, asked(days('2024-09-30', '2024-10-06'))))).toBe(8 + 60);
    expect(total(answer(plain, asked(days('2024-09-16', '2024-10-13'))))).toBe(4 * 6 + 4 * 60);
  });

  it('tells of the buurten and of a wijk', () => {
    const four = during(days('2024-09-16', '2024-10-13'));
    const found = answer(plain, { by: 'area', level: 'buurt', kinds: ['k'], within: 'G1', ...four });
    if (found.is === 'unavailable') throw new Error(found.reason.why);
    expect(found.rows.map(({ key, figure }) => [key, figure.is === 'number' && figure.value])).toEqual([
      ['B1', 6],
      ['B2', 46],
      ['B3', 86],
      ['B4', 126],
    ]);
    expect(total(answer(plain, { by: 'kind', kinds: ['k'], within: 'W2', ...four }))).toBe(86 + 126);
  });

  it('never tells of a month, a quarter or a year, nor of days that are no whole weeks', () => {
    const coarse = { why: 'too-coarse', have: { when: 'week' } };
    for (const some of [span('2024-09', '2024-09'), span('2024-07', '2024-09'), year('2024')])
      for (const by of [
        { by: 'kind' },
        { by: 'time', unit: 'month' },
        { by: 'area', level: 'buurt' },
      ] as const) {
        const question: Question = { ...by, kinds: ['k'], within: 'G1', span: some };
        expect(total(answer(plain, question))).toMatchObject(coarse);
      }
    for (const some of [days('2024-09-24', '2024-09-30'), days('2024-09-23', '2024-09-30')])
      expect(total(answer(plain, asked(some)))).toMatchObject(coarse);
  });

  it('tells of no month in which a part of its weeks lies', () => {
    const question: Question = {
      by: 'time',
      unit: 'month',
      kinds: ['k'],
      within: 'G1',
      ...during(days('2024-09-30', '2024-10-06')),
    };
    expect(total(answer(plain, question))).toMatchObject({ why: 'too-coarse', have: { when: 'week' } });
  });

  it('has no figure where a week of a buurt is not there or has none: that is no zero', () => {
    const four = asked(days('2024-09-16', '2024-10-13'));
    const gone = plain.filter(({ at, area }) => at !== '2024-09-23' || area !== 'B2');
    const empty = weekly((at, buurt) => (at === 1 && buurt === 1 ? null : 3));
    for (const lines of [gone, empty]) {
      expect(answer(lines, four)).not.toMatchObject({ total: { is: 'number' } });
      expect(total(answer(lines, { ...four, within: 'B1' }))).toEqual(expect.any(Number));
    }
  });

  it('marks what is provisional', () => {
    const lines = plain.map((line) => ({ ...line, provisional: line.at === '2024-09-30' }));
    const provisional = (some: Days) => answer(lines, asked(some));
    expect(provisional(days('2024-09-16', '2024-10-13'))).toMatchObject({ total: { provisional: true } });
    expect(provisional(days('2024-09-16', '2024-09-29'))).toMatchObject({ total: { provisional: false } });
  });

  it('is never added to a list of the same kind, nor takes months from it', () => {
    const list = makeSeries({ id: 'lijst', complete: { span: year('2024'), scope: 'G1' } }, [
      ...times(5, { at: '2024-09-24T12:00', area: 'B1' }),
      { at: '2024-03-01T12:00', area: 'B1' },
    ]);
    expect(total(answer(plain, asked(days('2024-09-23', '2024-09-29')), {}, [list]))).toBe(5);
    const whole: Question = { by: 'kind', kinds: ['k'], within: 'G1', span: year('2024') };
    expect(total(answer(plain, whole, {}, [list]))).toBe(6);
  });

  it('is not for openbaar, and not of a kind that is known by month alone', () => {
    const week = asked(days('2024-09-23', '2024-09-29'));
    expect(total(answer(plain, week, {}, [], 'openbaar'))).toMatchObject({ why: 'not-in-lattice' });
    const year2024: Question = { by: 'kind', kinds: ['k'], within: 'G1', span: year('2024') };
    expect(answer(plain, year2024, {}, [], 'openbaar').is).toBe('unavailable');
    expect(total(answer(plain, week, {}, [], 'driehoek', { ...fine, keepTime: 'month' }))).toMatchObject({
      why: 'too-coarse',
    });
  });

  it('of which nobody vouched that it is whole gives at least so many, and no zero', () => {
    const some = weekly((at, buurt) => (at % 2 === 1 && buurt === 0 ? 4 : 0)).filter(
      ({ count }) => count !== 0,
    );
    const list = { list: true } as const;
    expect(total(answer(some, asked(days('2024-09-16', '2024-10-13')), list))).toMatchObject({
      is: 'unconfirmed',
      value: 8,
    });
    expect(answer(some, asked(days('2024-09-16', '2024-09-22')), list)).not.toMatchObject({
      total: { is: 'number' },
    });
  });

  it('adds up to its weeks, however they are taken together', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (all, one, other) => {
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          const lines = weekly((at, buurt) => all[at * 4 + buurt] ?? 0);
          const weeks = mondays.map((monday) => daysOfWeek(weekOf(readDay(monday) ?? NaN)));
          const some = { from: weeks[first]?.from ?? NaN, to: weeks[last]?.to ?? NaN };
          const sum = all.slice(first * 4, (last + 1) * 4).reduce((before, count) => before + count, 0);
          expect(total(answer(lines, asked(some)))).toBe(sum);
        },
      ),
      { numRuns: 60 },
    );
  });
});
