import { describe, expect, it } from 'vitest';
import type { Priority, Survey } from '../../../../src/policy/schema.ts';
import { besideOf, themesOf } from '../../../../src/analysis/perception/survey-themes.ts';
import { unknownsOf } from '../../../../src/analysis/perception/unknowns.ts';
import { finding, indicator, municipality, survey } from '../../screens/small-municipality.ts';

const priority: Priority = {
  id: 'p1',
  number: 1,
  title: 'Een',
  shortTitle: 'Een',
  goal: { text: 'doel', short: 'doel', line: 1 },
  headline: 'a',
  perception: 'veilig',
};
const asked = { priority: 'p1', indicator: 'veilig', question: 'Veilig?', scale: '“ja” antwoordt' };
const answered = (year: number | null, more: Parameters<typeof finding>[0] = {}) =>
  finding({ ...asked, year, share: 0.5, n: 100, ...more });
const named = (id: string, findings: Parameters<typeof survey>[0], more: Partial<Survey> = {}): Survey => ({
  ...survey(findings),
  id,
  ...more,
});
const themed = (...surveys: Survey[]) =>
  themesOf(
    municipality({
      priorities: [priority],
      indicators: [indicator('veilig'), indicator('anders')],
      surveys,
    }),
  );
const questions = (...surveys: Survey[]) => themed(...surveys)[0]?.questions ?? [];
const yearsOf = (list: ReturnType<typeof questions>) =>
  list.map(({ own }) => own.map(({ finding: { year } }) => year));

describe('the themes', () => {
  it('put the same question of two years in one row, oldest first', () => {
    expect(yearsOf(questions(named('b', [answered(2025)]), named('a', [answered(2023)])))).toEqual([
      [2023, 2025],
    ]);
  });

  it.each([
    ['in other words', named('b', [answered(2023, { question: 'Onveilig?' })])],
    ['on another scale', named('b', [answered(2023, { scale: '“vaak” antwoordt' })])],
    ['to other people', named('b', [answered(2023)], { population: 'ondernemers' })],
    ['with made-up answers', named('b', [answered(2023)], { fictief: true })],
    ['about something else', named('b', [answered(2023, { indicator: 'anders' })])],
  ])('keep a question %s apart', (_what, other) => {
    expect(yearsOf(questions(named('a', [answered(2025)]), other))).toEqual([[2025], [2023]]);
  });

  it('hold the same question elsewhere beside it, and never count it as here', () => {
    const here = named('a', [answered(2025)]);
    const there = named('b', [answered(2025, { area: 'NL00', share: 0.3 })], { population: 'Nederland' });
    const list = questions(there, here);
    expect(list).toHaveLength(1);
    expect(list[0]?.elsewhere.map(({ finding: { share } }) => share)).toEqual([0.3]);
    expect(questions(there)[0]).toMatchObject({ own: [], elsewhere: [{ finding: { share: 0.3 } }] });
  });

  it('start with the question on the card of the priority', () => {
    const list = questions(named('a', [answered(2025, { indicator: 'anders' }), answered(2020)]));
    expect(list.map((one) => one.indicator)).toEqual(['veilig', 'anders']);
  });

  it('keep words apart from numbers, and what is about the whole plan in a theme of its own', () => {
    const [first, whole] = themed(
      named('a', [answered(null, { share: null, n: null }), answered(2025, { priority: null })]),
    );
    expect([first?.questions.length, first?.words.length]).toEqual([0, 1]);
    expect([whole?.priority, whole?.questions.length]).toEqual([null, 1]);
  });

  it('leave out an indicator that this audience may not know of', () => {
    expect(questions(named('a', [answered(2025, { indicator: 'geheim' })]))).toEqual([]);
  });

  it('take what stands beside a question from its newest finding', () => {
    const beside = { indicator: 'anders', moves: 'mee', why: 'omdat' } as const;
    const [one] = questions(named('a', [answered(2023, { beside }), answered(2025)]));
    expect(one === undefined ? null : besideOf(one)).toEqual(beside);
  });
});

describe('what is not known', () => {
  const unknown = (...surveys: Survey[]) => {
    const [theme] = themed(...surveys);
    return theme === undefined ? [] : unknownsOf(theme).map(({ what }) => what);
  };
  it.each([
    ['that there are words only', [answered(null, { share: null, n: null })], ['noShare']],
    ['the rest of the country', [answered(2025)], ['noReference']],
    ['the answers and the year', [answered(null, { n: null })], ['noBase', 'noYear', 'noReference']],
    ['what people say here', [answered(2025, { area: 'NL00' })], ['noOwn']],
    ['nothing', [answered(2025), answered(2025, { area: 'NL00' })], []],
  ])('tells %s', (_what, findings, told) => {
    expect(unknown(named('a', findings))).toEqual(told);
  });
});
