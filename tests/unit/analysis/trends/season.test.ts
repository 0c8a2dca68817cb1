import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { readSeason } from '../../../../src/analysis/trends/season.ts';
import { flat, line } from '../../screens/trends/lines.ts';

/** Four years in which October to March count twice as much as the rest. */
const dark = Array.from({ length: 48 }, (_, index) => (index % 12 < 3 || index % 12 > 8 ? 40 : 20));

const read = (counts: readonly (number | null)[], more = {}) => {
  const season = readSeason(line(counts, more));
  if (season.is !== 'season') throw new Error(season.why);
  return season;
};

describe('the season', () => {
  it('is an average year from July on, in counts that add up to the average', () => {
    const { steps, average } = read(dark);
    expect(steps.map(({ inYear }) => inYear)).toEqual([7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
    expect(average).toBe(30);
    expect(steps.reduce((sum, { level }) => sum + level, 0) / 12).toBeCloseTo(30, 10);
    expect(steps.find(({ inYear }) => inYear === 1)?.level).toBeCloseTo(40, 0);
    expect(steps.find(({ inYear }) => inYear === 7)?.level).toBeCloseTo(20, 0);
  });

  it('tells which months lie apart, and what the dark half and the turn of the year do', () => {
    const season = read(dark);
    expect(season.steps.filter(({ apart }) => apart === 'high').map(({ inYear }) => inYear)).toEqual([
      10, 11, 12, 1, 2, 3,
    ]);
    expect(season.dark).toMatchObject({ within: 40, rest: 20, way: 'more' });
    expect(season.turn).toMatchObject({ within: 40, way: 'more' });
  });

  it('has no month apart where all are alike', () => {
    const season = read(flat(20, 48));
    expect(season.steps.every(({ apart }) => apart === null)).toBe(true);
    expect(season.dark).toMatchObject({ way: 'unclear' });
  });

  it('is the same of quarters, without a turn of the year', () => {
    const quarters = Array.from({ length: 16 }, (_, index) => (index % 4 === 0 || index % 4 === 3 ? 80 : 40));
    const season = read(quarters, { step: 3 });
    expect(season.steps.map(({ inYear }) => inYear)).toEqual([7, 10, 1, 4]);
    expect(season).toMatchObject({ turn: null, dark: { within: 80, rest: 40, way: 'more' } });
  });

  it('is read after the last gap', () => {
    const season = read([...flat(90, 5), null, ...flat(20, 42)]);
    expect(season.span).toEqual({ from: month(2019, 7), to: month(2022, 12) });
    expect(season.average).toBe(20);
    expect(season.trend).toHaveLength(42);
  });

  it.each([
    ['too-few', 4, line(flat(4, 48))],
    ['too-short', 9, line(flat(9, 35))],
    ['too-short', 9, line([...flat(9, 40), null, ...flat(9, 12)])],
    ['too-short', null, line([])],
    ['hidden', null, line(flat(9, 48), { isHidden: true })],
  ] as const)('is not told: %s', (why, perStep, counts) => {
    expect(readSeason(counts)).toEqual({ is: 'none', why, perStep });
  });
});
