import { describe, expect, it } from 'vitest';
import { perceptionOf, tell } from '../../../../src/analysis/perception/perception.ts';
import { finding, indicator, municipality, survey } from '../../screens/small-municipality.ts';

const withFindings = (...findings: Parameters<typeof survey>[0]) =>
  municipality({
    indicators: [indicator('veilig', { name: 'Voelt zich veilig', sort: 'beleving', rise: 'gunstig' })],
    surveys: [survey(findings)],
  });
const answered = (year: number | null, n: number | null, share: number | null = 0.5) =>
  finding({ indicator: 'veilig', year, n, share });

describe('what residents say', () => {
  it('is the newest share, with its interval', () => {
    // 45 of 312: Wilson 0.1096 to 0.1875.
    expect(perceptionOf(withFindings(answered(2021, 300), answered(2025, 312, 45 / 312)), 'veilig')).toEqual({
      name: 'Voelt zich veilig',
      survey: survey([]).name,
      share: 45 / 312,
      interval: { low: expect.closeTo(0.10957, 5) as number, high: expect.closeTo(0.18754, 5) as number },
      n: 312,
      year: 2025,
      fictief: false,
    });
  });

  it('skips fewer than thirty answers, a finding without a share, and other indicators', () => {
    const found = perceptionOf(
      withFindings(
        answered(2025, 29),
        answered(2024, 100, null),
        { ...answered(2023, 100), indicator: 'anders' },
        answered(2022, 30),
      ),
      'veilig',
    );
    expect(found?.year).toBe(2022);
  });

  it('is no share of a question that asks the other way round, and none under a count', () => {
    const unsafe = { ...answered(2025, 312), rise: 'ongunstig' } as const;
    expect(perceptionOf(withFindings(unsafe, answered(2021, 300)), 'veilig')?.year).toBe(2021);
    const counted = { ...withFindings(answered(2025, 312)), indicators: [indicator('veilig')] };
    expect(perceptionOf(counted, 'veilig')).toBeNull();
  });

  it('has no interval where the number of answers is unknown', () => {
    expect(perceptionOf(withFindings(answered(null, null)), 'veilig')).toMatchObject({
      interval: null,
      year: null,
    });
  });

  it('says that a survey is made up', () => {
    const madeUp = { ...withFindings(), surveys: [survey([answered(2025, 100)], true)] };
    expect(perceptionOf(madeUp, 'veilig')?.fictief).toBe(true);
  });

  it.each([null, 'weg', 'veilig'])('is nothing for %s where nothing was measured', (id) => {
    expect(perceptionOf(withFindings(), id)).toBeNull();
  });

  it('is of this gemeente, and real before made up of one year', () => {
    const elsewhere = { ...answered(2026, 100, 0.1), area: 'NL00' };
    const here = { ...withFindings(), surveys: [survey([answered(2025, 100, 0.2)], true)] };
    expect(
      perceptionOf(
        { ...here, surveys: [...here.surveys, survey([answered(2025, 100, 0.3), elsewhere])] },
        'veilig',
      ),
    ).toMatchObject({ share: 0.3, year: 2025, fictief: false });
  });
});

describe('what may be told of a finding', () => {
  const random = { random: true, text: 'geloot', line: null };
  const told = (more: Parameters<typeof finding>[0], sampling: { random: boolean | null } | null = random) =>
    tell(
      { ...survey([]), sampling: sampling === null ? null : { ...random, ...sampling } },
      finding({ share: 0.5, n: 100, weighted: false, ...more }),
    );

  it('is nothing in numbers where there are words only', () => {
    expect(told({ share: null })).toEqual({ is: 'words' });
  });
  it('is no share under thirty answers, weighted or not', () => {
    expect(told({ n: 29 })).toEqual({ is: 'few', n: 29 });
    expect(told({ n: 30 })).toMatchObject({ is: 'share' });
    expect(told({ n: 100, weighted: true, effectiveN: 29 })).toEqual({ is: 'few', n: 29 });
  });
  it('comes with the effective number of a weighted sample, else with the warning that the margin is too narrow', () => {
    const effective = told({ weighted: true, effectiveN: 60 });
    expect(effective).toMatchObject({ base: 60, caveats: [] });
    const narrow = told({ weighted: true });
    expect(narrow).toMatchObject({ base: 100, caveats: ['too-narrow'] });
    expect(told({ weighted: null })).toMatchObject({ caveats: ['weighting-unknown'] });
    const width = (one: typeof narrow): number =>
      one.is === 'share' && one.interval !== null ? one.interval.high - one.interval.low : NaN;
    expect(width(effective)).toBeGreaterThan(width(narrow));
  });
  it('takes a published margin as it is', () => {
    const margin = { low: 0.4, high: 0.61 };
    expect(told({ margin, weighted: true })).toMatchObject({
      interval: margin,
      isPublished: true,
      caveats: [],
    });
  });
  it('has no margin without n, nor of people who were not drawn', () => {
    expect(told({ n: null })).toMatchObject({ interval: null, base: null, caveats: ['n-unknown'] });
    expect(told({}, { random: false })).toMatchObject({
      interval: null,
      base: null,
      caveats: ['not-random'],
    });
    expect(told({}, { random: null })).toMatchObject({ caveats: ['sampling-unknown'] });
    expect(told({}, null)).toMatchObject({ caveats: ['sampling-unknown'] });
  });
});
