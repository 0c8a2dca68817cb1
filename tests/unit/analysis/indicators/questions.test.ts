import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsIn } from '../../../../src/domain/time/month.ts';
import { isWholeQuarters, isWholeYears } from '../../../../src/domain/time/quarter.ts';
import {
  buurtQuestions,
  lookedAt,
  mappedIndicators,
  rhythmOf,
  rhythmQuestion,
  yearsQuestion,
} from '../../../../src/analysis/indicators/questions.ts';
import { indicator, kind, municipality, view } from '../../screens/small-municipality.ts';

const anyPeriod = fc
  .tuple(fc.integer({ min: month(2000, 1), max: month(2100, 12) }), fc.integer({ min: 1, max: 120 }))
  .map(([to, months]) => ({ from: to - months + 1, to }));

describe('the rhythm of a card', () => {
  it('asks months enough for the sparkline, the period before, and the three years before', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { window, shown, asked, unit } = rhythmOf('driehoek', period);
        expect([unit, window, asked.to]).toEqual(['month', monthsIn(period), period.to]);
        expect(monthsIn(asked)).toBeGreaterThanOrEqual(shown + 11);
        expect(monthsIn(asked)).toBeGreaterThanOrEqual(2 * window);
        expect(monthsIn(asked)).toBeGreaterThanOrEqual(window + 36);
      }),
    );
  });

  it('asks whole quarters in openbaar', () => {
    const period = { from: month(2025, 10), to: month(2026, 9) };
    const { unit, window, shown, asked } = rhythmOf('openbaar', period);
    expect([unit, window, shown, monthsIn(asked) / 3]).toEqual(['quarter', 4, 12, 16]);
    expect(isWholeQuarters(asked)).toBe(true);
  });
});

describe('the questions of a card', () => {
  it('are about the indicator in the gemeente, for the audience of the View', () => {
    const question = rhythmQuestion(view(), indicator('a'));
    expect(question).toMatchObject({
      by: 'time',
      unit: 'month',
      kinds: ['misdrijven/a'],
      within: 'GM0001',
    });
    const period = { from: month(2025, 10), to: month(2026, 9) };
    expect(rhythmQuestion(view({ audience: 'openbaar', period }), indicator('a'))).toMatchObject({
      unit: 'quarter',
    });
  });

  it.each([
    [month(2026, 10), 2025],
    [month(2026, 12), 2026],
    [month(2026, 1), 2025],
  ])('cover ten calendar years that are over at %i', (to, last) => {
    const { span } = yearsQuestion(view({ period: { from: to - 11, to } }), indicator('a'), 'NL00');
    expect(span).toEqual({ from: month(last - 9, 1), to: month(last, 12) });
    expect(isWholeYears(span)).toBe(true);
  });
});

describe('the questions per buurt', () => {
  it('are about the period and the same months of the three years before it', () => {
    const spans = buurtQuestions(view(), indicator('a')).map(({ span }) => span);
    expect(spans).toEqual(
      [0, 1, 2, 3].map((back) => ({ from: month(2025 - back, 11), to: month(2026 - back, 10) })),
    );
  });

  it('never count a month twice, and keep the season', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const spans = buurtQuestions(view({ period }), indicator('a')).map(({ span }) => span);
        expect(spans[0]).toEqual(period);
        spans.forEach((span, at) => {
          const later = spans[at - 1];
          expect(monthsIn(span)).toBe(monthsIn(period));
          expect((period.from - span.from) % 12).toBe(0);
          if (later !== undefined) expect(span.to).toBeLessThan(later.from);
        });
      }),
    );
  });
});

describe('what is looked at', () => {
  const all = municipality({
    kinds: [
      kind('misdrijven/a'),
      kind('overlast/b', { register: 'overlast' }),
      kind('eigen/c', { register: 'eigen' }),
    ],
    indicators: [
      indicator('a'),
      indicator('b', { kinds: ['overlast/b'] }),
      indicator('own', { kinds: ['eigen/c'] }),
      indicator('survey', { sort: 'beleving', kinds: [] }),
      indicator('empty', { kinds: [] }),
    ],
  });

  it('are the registrations of the police that are counted', () => {
    expect(lookedAt(all).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are on the map in the order of the profile; an unknown one is left out', () => {
    expect(mappedIndicators(all).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
