import { describe, expect, it } from 'vitest';
import type { Ask, Known } from '../../../../src/analysis/known.ts';
import { analyseWeeks } from '../../../../src/analysis/trends/weeks.ts';
import { daysOfMonths, readDay } from '../../../../src/domain/time/day.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Unavailable } from '../../../../src/engine/answer.ts';
import { answer, count } from '../../charts/figures.ts';
import { indicator, kind, municipality } from '../../screens/small-municipality.ts';

const day = (text: string): number => readDay(text) ?? NaN;
const refused: Unavailable = {
  is: 'unavailable',
  question: answer([]).question,
  reason: {
    why: 'too-coarse',
    needs: { where: 'gemeente', when: 'day' },
    have: { where: 'gemeente', when: 'month' },
  },
};
const known: Known = {
  audience: 'driehoek',
  municipality: municipality({
    indicators: [indicator('a', { kinds: ['a/1'] })],
    kinds: [kind('a/1', { isTotal: true })],
  }),
  entries: [],
  dataHash: '',
  series: [],
  lastMonth: month(2026, 10),
  period: { from: month(2026, 10), to: month(2026, 10) },
};

/** Places of Monday and Sunday in a week that begins on the first of January 1970, a Thursday. */
const [monday, sunday] = [4, 3];

/** Weeks of an engine that refuses some days, and knows the month or the week alone; whole months are asked as such. */
async function weeksOf(
  isRefused: (first: number, last: number, isDays: boolean) => boolean,
  knows: 'month' | 'week' = 'month',
  days: { readonly from: number | null; readonly to: number | null } = { from: null, to: null },
  of: Known = known,
) {
  const { reason } = refused;
  const tooCoarse =
    reason.why === 'too-coarse'
      ? { ...refused, reason: { ...reason, have: { ...reason.have, when: knows } } }
      : refused;
  const ask: Ask = ({ days: some, span }) => {
    const { from, to } = some ?? daysOfMonths(span);
    const isKnown = some === undefined ? knows === 'month' : true;
    const isTold = isKnown && (some === undefined || !isRefused(from, to, true));
    return Promise.resolve(isTold ? { ...answer([]), total: count(4) } : tooCoarse);
  };
  const analysis = analyseWeeks({ about: 'weeks', subject: 'a/1', ...days, within: null }, of, ask);
  const step = await analysis.next();
  if (step.done !== true) throw new Error('a step in between');
  return step.value.figures;
}

describe('counts by week', () => {
  it('of the proposed period are those of its days, the first and the last of a part of a week', async () => {
    const found = await weeksOf(() => false);
    if (found.is !== 'weeks') throw new Error(found.is);
    expect(found.rows.map(({ key, isWhole }) => [key, isWhole])).toEqual([
      ['2026-W40', false],
      ['2026-W41', true],
      ['2026-W42', true],
      ['2026-W43', true],
      ['2026-W44', false],
    ]);
    expect(found.untold).toBeNull();
  });

  it('of what is known by the week alone are the whole weeks of the period, and nothing of the days beside them', async () => {
    const found = await weeksOf((first, last) => first % 7 !== monday || last % 7 !== sunday, 'week');
    if (found.is !== 'weeks') throw new Error(found.is);
    expect(found.rows.map(({ key, isWhole }) => [key, isWhole])).toEqual([
      ['2026-W41', true],
      ['2026-W42', true],
      ['2026-W43', true],
    ]);
    expect(found.covered).toEqual({ from: day('2026-10-05'), to: day('2026-10-25') });
    expect(found.untold).toBeNull();
  });

  it('say that no whole week lies in a few days, where weeks alone are known', async () => {
    const few = { from: day('2026-10-06'), to: day('2026-10-13') };
    expect(await weeksOf(() => true, 'week', few)).toEqual({ is: 'no-whole-week' });
  });

  it('asks for a February of four weeks as weeks where no month is known', async () => {
    const february = { from: day('2027-02-01'), to: day('2027-02-28') };
    const later = { ...known, lastMonth: month(2027, 2) };
    const found = await weeksOf((_, __, isDays) => !isDays, 'week', february, later);
    expect(found).toMatchObject({ is: 'weeks', rows: { length: 4 }, whole: { total: { value: 4 } } });
  });

  it('say why there is none where only months are known, also where those make up the whole period', async () => {
    expect(await weeksOf(() => true)).toEqual({ is: 'unavailable', reason: refused.reason });
  });

  it('say of some weeks that they cannot be told, and why', async () => {
    const found = await weeksOf((first) => first === day('2026-10-05'));
    expect(found).toMatchObject({ is: 'weeks', untold: { weeks: 1, reason: refused.reason } });
    if (found.is === 'weeks') expect(found.rows[1]?.figure).toEqual({ is: 'missing' });
  });
});
