import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsIn, month, numberInYear } from '../../../../src/domain/time/month.ts';
import { readDarkDays } from '../../../../src/analysis/trends/dark-days.ts';
import type { Figure } from '../../../../src/engine/answer.ts';

const count = (value: number): Figure => ({ is: 'number', value, low: 0, high: 0, provisional: false });
/** As many months of one count each as end with a month. */
const months = (length: number, to: number, value: (at: number) => number = () => 1) => ({
  unit: 'month' as const,
  to,
  figures: Array.from({ length }, (_, at) => count(value(to - length + 1 + at))),
});
const october = month(2026, 10);

describe('the dark days of each winter', () => {
  it('are October to March, and the months so far of the winter that has begun', () => {
    // 46 months: from January 2023. The count of a month is its number in the year.
    const dark = readDarkDays(months(46, october, numberInYear));
    const whole = 10 + 11 + 12 + 1 + 2 + 3;
    expect(
      dark?.winters.map(({ span, figure }) => [span.from, figure.is === 'number' && figure.value]),
    ).toEqual([
      [month(2023, 10), whole],
      [month(2024, 10), whole],
      [month(2025, 10), whole],
    ]);
    expect(dark?.begun).toMatchObject({ span: { from: october, to: october }, figure: { value: 10 } });
    expect(dark?.winters.at(-1)?.soFar).toMatchObject({ value: 10 });
    expect(dark?.change).toMatchObject({ ratio: 1 });
  });

  it('have no percentage on a base below 20, and no winter that has begun at the end of March', () => {
    const dark = readDarkDays(months(24, month(2026, 3)));
    expect(dark?.winters.map(({ figure }) => figure.is === 'number' && figure.value)).toEqual([6, 6]);
    expect(dark).toMatchObject({ change: null, begun: null });
  });

  it('are not told of fewer than two winters, nor of one of which a month is not known', () => {
    expect(readDarkDays(months(12, october))).toBeNull();
    const line = months(46, october);
    const figures = line.figures.map((figure, at): Figure => (at === 10 ? { is: 'missing' } : figure));
    expect(readDarkDays({ ...line, figures })?.winters.map(({ span }) => span.from)).toEqual([
      month(2024, 10),
      month(2025, 10),
    ]);
  });

  it('are told by published quarters too', () => {
    const figures = Array.from({ length: 12 }, (_, at) => count(at));
    const dark = readDarkDays({ unit: 'quarter', to: month(2026, 9), figures });
    expect(dark?.winters.map(({ figure }) => figure.is === 'number' && figure.value)).toEqual([
      0 + 1,
      4 + 5,
      8 + 9,
    ]);
  });

  it('end before the line does, are whole, and follow one another by a year, whatever its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 24, max: 90 }), (later, length) => {
        const to = october + later;
        const dark = readDarkDays(months(length, to));
        const spans = dark?.winters.map(({ span }) => span) ?? [];
        for (const [at, span] of spans.entries()) {
          expect(monthsIn(span)).toBe(6);
          expect(numberInYear(span.from)).toBe(10);
          expect(span.to).toBeLessThanOrEqual(to);
          expect(span.from).toBe((spans[0]?.from ?? 0) + 12 * at);
        }
        const end = dark?.begun?.span;
        if (end !== undefined) expect([numberInYear(end.from), end.to]).toEqual([10, to]);
      }),
    );
  });
});
