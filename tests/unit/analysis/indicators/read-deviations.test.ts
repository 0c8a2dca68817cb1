import { describe, expect, it } from 'vitest';
import { month, monthsIn } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { rhythmOf } from '../../../../src/analysis/indicators/questions.ts';
import { lookAtTotal } from '../../../../src/analysis/indicators/look-at-total.ts';
import { lookAtBuurten, readDeviations } from '../../../../src/analysis/indicators/read-deviations.ts';
import { answer, count, missing, row } from '../../charts/figures.ts';
import { figures, indicator, municipality, view } from '../../screens/small-municipality.ts';

const { period } = view();
/** As if nothing else were looked at. */
const alone = () => 1;
const rows = (list: readonly Figure[]) => answer(list.map((figure, at) => row(String(at), figure)));

describe('the gemeente as a whole', () => {
  it('is set against the three years before the period', () => {
    const looked = lookAtTotal(indicator('a'), rows([...figures(36, 5), ...figures(12, 9)]), 12, period);
    expect(looked).toEqual([
      {
        subject: {
          indicator: indicator('a'),
          where: null,
          areaId: null,
          of: 'period',
          span: period,
          against: { from: month(2022, 11), to: month(2025, 10) },
          earlier: [60, 60, 60],
          provisional: false,
          fictief: false,
          otherSource: false,
          unplaced: 0,
        },
        count: 108,
        months: 12,
        before: 180,
        beforeMonths: 36,
        spread: 1,
      },
    ]);
    expect(readDeviations(looked, alone)).toMatchObject({
      looked: 1,
      tooFew: 0,
      all: [{ count: 108, expected: 60 }],
    });
  });

  it.each([1, 7, 12, 24, 36, 60])(
    'gets figures enough from the question of the card, over %i months',
    (months) => {
      const asked = { from: period.to - months + 1, to: period.to };
      const rhythm = rhythmOf('driehoek', asked);
      const answered = rows(figures(monthsIn(rhythm.asked), 5));
      expect(lookAtTotal(indicator('a'), answered, rhythm.window, asked)).toMatchObject([
        { count: 5 * months, months, before: 180, beforeMonths: 36 },
      ]);
    },
  );

  it('gets figures enough from the question of the card in openbaar', () => {
    const quarters = { from: month(2025, 10), to: month(2026, 9) };
    const rhythm = rhythmOf('openbaar', quarters);
    const answered = rows(figures(monthsIn(rhythm.asked) / 3, 15));
    expect(lookAtTotal(indicator('a'), answered, rhythm.window, quarters)).toMatchObject([
      { count: 60, months: 12, before: 180, beforeMonths: 36 },
    ]);
  });

  it('is not looked at with a gap, too short a time, or no answer', () => {
    const gap = [...figures(20, 5), missing, ...figures(27, 5)];
    expect(lookAtTotal(indicator('a'), rows(gap), 12, period)).toEqual([]);
    expect(lookAtTotal(indicator('a'), rows(figures(47, 5)), 12, period)).toEqual([]);
    expect(lookAtTotal(indicator('a'), undefined, 12, period)).toEqual([]);
  });
});

describe('each buurt', () => {
  const buurten = (centre: Figure, other: Figure = missing) =>
    answer([row('BU1', centre), row('BU2', other)]);
  const look = (...answers: Parameters<typeof lookAtBuurten>[1]) =>
    lookAtBuurten(indicator('a'), answers, municipality(), period);

  it('is set against the same months of the years before', () => {
    const looked = look(
      buurten(count(12), count(1)),
      buurten(count(4), count(1)),
      buurten(count(3), count(1)),
      buurten(count(2), count(1)),
    );
    expect(looked).toMatchObject([
      { subject: { where: 'Centrum', areaId: 'BU1' }, count: 12, months: 12, before: 9, beforeMonths: 36 },
      { subject: { where: 'BU2', areaId: 'BU2' }, count: 1, before: 3 },
    ]);
  });

  it('is left out where one of its figures is no number, or has not come yet', () => {
    const full = buurten(count(12), count(1));
    const below = buurten(count(3), { is: 'below', k: 5 });
    expect(look(full, full, below, full).map(({ subject }) => subject.areaId)).toEqual(['BU1']);
    expect(look(full, full, undefined, full)).toEqual([]);
    expect(look(undefined, full, full, full)).toEqual([]);
    expect(look(full)).toEqual([]);
  });
});
