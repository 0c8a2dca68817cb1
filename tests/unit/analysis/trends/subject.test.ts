import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsIn } from '../../../../src/domain/time/month.ts';
import { isWholeQuarters, isWholeYears } from '../../../../src/domain/time/quarter.ts';
import {
  findSubject,
  listSubjects,
  runningMonth,
  trendSpan,
} from '../../../../src/analysis/trends/subject.ts';
import { info } from '../../charts/figures.ts';
import { indicator, kind, municipality } from '../../screens/small-municipality.ts';

const place = municipality({
  kinds: [kind('misdrijven/0', { isTotal: true, title: 'Totaal' }), kind('misdrijven/a')],
  priorities: [
    {
      id: 'p1',
      number: 1,
      title: 'Jeugd',
      shortTitle: 'Jeugd',
      goal: { text: 'doel', short: 'doel', line: 1 },
      headline: 'a',
      perception: null,
    },
  ],
  indicators: [indicator('a'), indicator('survey', { kinds: [] }), indicator('b')],
});

describe('the subjects of trends', () => {
  it('are the totals, then what can be counted per priority', () => {
    expect(
      listSubjects(place, []).map(({ sort, name, subjects }) => [sort, name, subjects.map(({ id }) => id)]),
    ).toEqual([
      ['totals', null, ['misdrijven/0']],
      ['priority', 'Jeugd', ['a', 'b']],
    ]);
  });

  it('are also the other police kinds with figures here, and not those with figures elsewhere only', () => {
    const here = place.profile.id;
    const kinds = ['misdrijven/0', 'misdrijven/a', 'misdrijven/c', 'eigen/d'];
    const wide = municipality({
      ...place,
      kinds: [
        ...place.kinds,
        kind('misdrijven/c'),
        kind('eigen/d', { register: 'eigen' }),
        kind('misdrijven/e'),
      ],
    });
    const idsOf = (...series: Parameters<typeof listSubjects>[1]) =>
      listSubjects(wide, series)
        .find(({ sort }) => sort === 'other')
        ?.subjects.map(({ id }) => id);
    expect(idsOf(info('s', { areas: [here], kinds }))).toEqual(['misdrijven/c']);
    expect(idsOf(info('s', { areas: ['naam:Elders'], kinds }))).toBeUndefined();
  });

  it('are found by id; an unknown one gives the first', () => {
    expect(findSubject(place, [], 'b')).toMatchObject({
      name: 'Indicator b',
      kinds: ['misdrijven/b'],
      indicator: { id: 'b' },
    });
    expect(findSubject(place, [], 'misdrijven/0')).toMatchObject({ name: 'Totaal', indicator: null });
    expect(findSubject(place, [], '')?.id).toBe('misdrijven/0');
    // A survey has no counts: another subject in its place would be an answer to another question.
    expect(findSubject(place, [], 'survey')).toBeNull();
    expect(findSubject(place, [], 'overlast/E33')).toBeNull();
    expect(findSubject(municipality(), [], 'a')).toBeNull();
  });
});

describe('the months of a trend', () => {
  const october = month(2026, 10);
  const months = info('m', { span: { from: month(2019, 1), to: october } });
  const years = info('y', { when: 'year', span: { from: month(2012, 1), to: month(2023, 12) } });
  const other = info('o', { kinds: ['b/1'], span: { from: month(2000, 1), to: october } });
  const span = (unit: 'month' | 'quarter' | 'year', ...series: Parameters<typeof trendSpan>[0]) =>
    trendSpan(series, ['a/1'], october, unit);

  it('are those that a series has; totals of years count for years only', () => {
    expect(span('month', months, years, other)).toEqual(months.span);
    expect(span('quarter', months, years)).toEqual({ from: month(2019, 1), to: month(2026, 9) });
    expect(span('year', months, years)).toEqual({ from: month(2012, 1), to: month(2025, 12) });
    expect(span('year', years)).toEqual(years.span);
  });

  it('end at the last complete month', () => {
    const running = info('r', { span: { from: month(2026, 1), to: month(2026, 12) } });
    expect(span('month', running)).toEqual({ from: month(2026, 1), to: october });
  });

  it('name the one that is not over yet apart', () => {
    const running = info('r', { span: { from: month(2026, 1), to: october + 1 } });
    const year = info('y', { when: 'year', span: { from: month(2026, 1), to: october + 2 } });
    expect(runningMonth([running], ['a/1'], october)).toBe(october + 1);
    expect(runningMonth([months, year], ['a/1'], october)).toBeNull();
    expect(runningMonth([running], ['b/1'], october)).toBeNull();
  });

  it('are the last three years where nothing is known', () => {
    expect(span('month', other)).toEqual({ from: october - 35, to: october });
  });

  it('are never none, and whole quarters and years where those are asked', () => {
    const month0 = month(2010, 1);
    const anySeries = fc
      .tuple(fc.nat(240), fc.nat(60), fc.constantFrom('month' as const, 'quarter' as const, 'year' as const))
      .map(([from, more, when]) =>
        info('x', { when, span: { from: month0 + from, to: month0 + from + more } }),
      );
    fc.assert(
      fc.property(fc.array(anySeries, { maxLength: 4 }), fc.nat(240), (series, last) => {
        const lastMonth = month0 + last;
        expect(monthsIn(trendSpan(series, ['a/1'], lastMonth, 'month'))).toBeGreaterThan(0);
        const quarters = trendSpan(series, ['a/1'], lastMonth, 'quarter');
        expect(isWholeQuarters(quarters) && quarters.to <= lastMonth).toBe(true);
        expect(isWholeYears(trendSpan(series, ['a/1'], lastMonth, 'year'))).toBe(true);
      }),
    );
  });
});
