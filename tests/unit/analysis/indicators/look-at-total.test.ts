import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { lookAtLast, lookAtTotal } from '../../../../src/analysis/indicators/look-at-total.ts';
import { readDeviations } from '../../../../src/analysis/indicators/read-deviations.ts';
import { answer, count, info, row } from '../../charts/figures.ts';
import { figures, indicator, view } from '../../screens/small-municipality.ts';

const { period } = view();
/** As if nothing else were looked at. */
const alone = () => 1;
const rows = (list: readonly Figure[]) => answer(list.map((figure, at) => row(String(at), figure)));

/** Four years of months to October 2026 by the month of the year, 1 to 12, and at the end another count. */
const lastOf = (level: (inYear: number) => number, last: number) =>
  rows(Array.from({ length: 48 }, (_, at) => (at === 47 ? count(last) : count(level(((at + 10) % 12) + 1)))));

describe('the last month', () => {
  it('is set against its share of the three years before it', () => {
    // 10 a month and 40 in October: of 36 months 450, of which October takes 40 * 12 / 150 = 3.2 shares.
    const looked = lookAtLast(
      indicator('a'),
      lastOf((inYear) => (inYear === 10 ? 40 : 10), 40),
      12,
      period,
    );
    expect(looked).toMatchObject([
      { count: 40, before: 450, months: expect.closeTo(3.2, 9) as number, beforeMonths: 36 },
    ]);
    expect(looked[0]?.subject).toMatchObject({
      of: 'last',
      where: null,
      span: { from: month(2026, 10), to: month(2026, 10) },
      against: { from: month(2023, 10), to: month(2026, 9) },
      earlier: [40, 40, 40],
    });
    // The season itself was read from 120 counts, which makes 40 expected a third less sure.
    expect(looked[0]?.spread).toBeCloseTo(1 + 40 / 120, 9);
    expect(readDeviations(looked, alone).all).toEqual([]);
  });

  it('deviates where its season is over', () => {
    const level = (inYear: number): number => (inYear === 10 ? 40 : 10);
    const found = readDeviations(lookAtLast(indicator('a'), lastOf(level, 5), 12, period), alone).all;
    expect(found).toMatchObject([{ count: 5, expected: expect.closeTo(40, 9) as number }]);
  });

  it('with low counts is set against the same months only', () => {
    const fireworks = (inYear: number): number => (inYear === 10 ? 12 : 1);
    const looked = lookAtLast(indicator('a'), lastOf(fireworks, 13), 12, period);
    expect(looked).toMatchObject([{ count: 13, before: 36, months: 1, beforeMonths: 3 }]);
    expect(readDeviations(looked, alone).all).toEqual([]);
  });

  it('is not looked at apart from a period of one month', () => {
    const one = { from: period.to, to: period.to };
    expect(lookAtLast(indicator('a'), rows(figures(48, 5)), 1, one)).toEqual([]);
  });

  it('in openbaar is the last quarter', () => {
    const quarters = { from: month(2025, 10), to: month(2026, 9) };
    expect(lookAtLast(indicator('a'), rows(figures(16, 30)), 4, quarters)).toMatchObject([
      { count: 30, before: 360, months: 3, subject: { span: { from: month(2026, 7), to: month(2026, 9) } } },
    ]);
  });
});

describe('the gemeente as a whole', () => {
  it('over less than a year takes the season along', () => {
    const summer = { from: month(2026, 8), to: month(2026, 10) };
    const list = Array.from({ length: 48 }, (_, at) =>
      count((at + 10) % 12 >= 7 && (at + 10) % 12 <= 9 ? 30 : 6),
    );
    const looked = lookAtTotal(indicator('a'), rows(list), 3, summer);
    // Three of twelve months hold 90 of the 144 of a year.
    expect(looked).toMatchObject([{ count: 90, months: expect.closeTo(7.5, 9) as number }]);
    expect(readDeviations(looked, alone).all).toEqual([]);
  });

  it('leaves out of what is expected what the team leaves out', () => {
    const team = indicator('a', {
      target: {
        aim: { direction: 'daalt' },
        from: {
          ground: 'team',
          who: 'Teamchef',
          when: '2026-01-01',
          why: 'corona',
          baseline: null,
          leaveOut: [{ from: '2022-11', to: '2023-10', why: 'corona' }],
          per: 'aantal',
        },
      },
    });
    const list = rows([...figures(12, 50), ...figures(36, 10)]);
    expect(lookAtTotal(team, list, 12, period)).toMatchObject([
      { count: 120, before: 240, subject: { earlier: [] } },
    ]);
    expect(lookAtTotal(indicator('a'), list, 12, period)).toMatchObject([
      { count: 120, before: 840, subject: { earlier: [600, 120, 120] } },
    ]);
  });

  it('is not looked at where the gate keeps one figure back, for then the others are not what they seem', () => {
    fc.assert(
      fc.property(
        fc.nat(47),
        fc.constantFrom<Figure>({ is: 'withheld' }, { is: 'below', k: 5 }),
        (at, hidden) => {
          const list = rows(figures(48, 20).map((figure, index) => (index === at ? hidden : figure)));
          expect(lookAtTotal(indicator('a'), list, 12, period)).toEqual([]);
          expect(lookAtLast(indicator('a'), list, 12, period)).toEqual([]);
        },
      ),
    );
  });

  it('tells where its figures come from', () => {
    const list = figures(48, 20).map((figure, at) =>
      row(String(at), at === 47 ? count(20, true) : figure, [at < 36 ? 0 : 1]),
    );
    const mixed = answer(list, [info('old'), info('new', { fictief: true })]);
    expect(lookAtTotal(indicator('a'), mixed, 12, period)[0]?.subject).toMatchObject({
      provisional: true,
      fictief: true,
      otherSource: true,
    });
    const same = answer(
      list.map((one) => ({ ...one, series: [0] })),
      [info('old')],
    );
    expect(lookAtTotal(indicator('a'), same, 12, period)[0]?.subject).toMatchObject({
      fictief: false,
      otherSource: false,
    });
  });

  it('varies as much as its years do', () => {
    // Each month 0 or 40 in turn, the other way round each year: far more than chance.
    const list = Array.from({ length: 48 }, (_, at) => count((at + Math.floor(at / 12)) % 2 === 0 ? 0 : 40));
    expect(lookAtTotal(indicator('a'), rows(list), 12, period)[0]?.spread).toBeGreaterThan(10);
  });
});
