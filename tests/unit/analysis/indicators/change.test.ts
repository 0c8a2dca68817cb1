import { describe, expect, it } from 'vitest';
import { analyseChange, changeQuestion, readChange } from '../../../../src/analysis/indicators/change.ts';
import type { Ask, Known } from '../../../../src/analysis/known.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { answer, count, row } from '../../charts/figures.ts';
import { indicator, municipality } from '../../screens/small-municipality.ts';

const year = { from: month(2026, 1), to: month(2026, 12) };
const rows = (figures: readonly Figure[]) => answer(figures.map((figure, at) => row(String(at), figure)));
const months = (before: number, now: number) =>
  rows([...Array.from({ length: 12 }, () => count(before)), ...Array.from({ length: 12 }, () => count(now))]);

describe('the counts behind a reference', () => {
  it('are of the span and the same months before it, with three years that tell how much they vary', () => {
    expect(changeQuestion(indicator('a', { kinds: ['a/1'] }), year, 'GM0001', 'month')).toMatchObject({
      unit: 'month',
      span: { from: month(2024, 1), to: month(2026, 12) },
    });
    const counts = readChange(months(10, 12), year, 'month');
    expect(counts.now).toMatchObject({ value: 144 });
    expect(counts.before).toMatchObject({ value: 120 });
  });

  it('are of the unit that is known, and of a span that openbaar has no quarters of not shown', async () => {
    const openbaar = await changeOf({ from: month(2026, 2), to: month(2026, 4) }, 'openbaar', ['quarter']);
    expect(openbaar).toEqual({ now: 'not-shown', before: 'not-shown', ratio: null });
    expect((await changeOf(year, 'openbaar', ['quarter'])).now).toMatchObject({ value: 40 });
  });

  it('of a quarter are told where quarters are all that is known, and a month of those is no figure', async () => {
    const quarter = { from: month(2026, 7), to: month(2026, 9) };
    expect(await changeOf(quarter, 'driehoek', ['quarter'])).toMatchObject({
      now: { value: 10 },
      before: { value: 10 },
    });
    expect((await changeOf(year, 'driehoek', ['year'])).now).toMatchObject({ value: 10 });
    expect(await changeOf({ from: month(2026, 8), to: month(2026, 8) }, 'driehoek', ['quarter'])).toEqual({
      now: { is: 'missing' },
      before: { is: 'missing' },
      ratio: null,
    });
  });
});

/** The change of an indicator of which every figure is 10, known by some units only. */
async function changeOf(
  span: { readonly from: number; readonly to: number },
  audience: 'driehoek' | 'openbaar',
  units: readonly string[],
) {
  const ask: Ask = (question) => {
    const unit = question.by === 'time' ? question.unit : 'month';
    const length = { month: 1, quarter: 3, year: 12 }[unit];
    const count10 = Math.floor((question.span.to - question.span.from + 1) / length);
    return Promise.resolve(
      units.includes(unit)
        ? rows(Array.from({ length: count10 }, () => count(10)))
        : {
            is: 'unavailable',
            question: answer([]).question,
            reason: {
              why: 'too-coarse',
              needs: { where: 'gemeente', when: unit },
              have: { where: 'gemeente', when: 'quarter' },
            },
          },
    );
  };
  const known: Known = {
    audience,
    municipality: municipality({ indicators: [indicator('a', { kinds: ['a/1'] })] }),
    entries: [],
    dataHash: '',
    series: [],
    lastMonth: month(2026, 12),
    period: year,
  };
  const analysis = analyseChange({ about: 'change', indicator: 'a', span }, known, ask);
  const step = await analysis.next();
  if (step.done !== true) throw new Error('a step in between');
  return step.value.figures;
}
