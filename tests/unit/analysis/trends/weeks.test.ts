import { describe, expect, it } from 'vitest';
import type { Ask, Known } from '../../../../src/analysis/known.ts';
import { analyseWeeks } from '../../../../src/analysis/trends/weeks.ts';
import { readDay } from '../../../../src/domain/time/day.ts';
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

async function weeksOf(isRefused: (first: number) => boolean) {
  const ask: Ask = ({ days }) =>
    Promise.resolve(
      days !== undefined && isRefused(days.from) ? refused : { ...answer([]), total: count(4) },
    );
  const analysis = analyseWeeks(
    { about: 'weeks', subject: 'a/1', from: null, to: null, within: null },
    known,
    ask,
  );
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

  it('say why there is none where only months are known, also where those make up the whole period', async () => {
    expect(await weeksOf(() => true)).toEqual({ is: 'unavailable', reason: refused.reason });
  });

  it('say of some weeks that they cannot be told, and why', async () => {
    const found = await weeksOf((first) => first === day('2026-10-05'));
    expect(found).toMatchObject({ is: 'weeks', untold: { weeks: 1, reason: refused.reason } });
    if (found.is === 'weeks') expect(found.rows[1]?.figure).toEqual({ is: 'missing' });
  });
});
