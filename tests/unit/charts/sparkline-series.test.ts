import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingSums } from '../../../src/analysis/indicators/sum-figures.ts';
import type { Figure } from '../../../src/engine/answer.ts';
import { sparklineSeries } from '../../../src/charts/sparkline-series.ts';
import { anyFigure, count, missing } from './figures.ts';

const drawn = (figures: readonly Figure[], shown: number) =>
  sparklineSeries(figures, shown, rollingSums(figures, 12));
const months = (length: number, value: number) => Array.from({ length }, () => count(value));

describe('a sparkline', () => {
  it('draws the last bars, and over each the mean of the window that ends there', () => {
    const { marks, top } = drawn([...months(12, 2), ...months(12, 4)], 13);
    expect(marks).toHaveLength(13);
    expect((marks[0]?.line ?? 0) * top).toBeCloseTo(2);
    expect((marks[6]?.line ?? 0) * top).toBeCloseTo(3);
    expect((marks[12]?.line ?? 0) * top).toBeCloseTo(4);
    // Garwood for 48, divided by 12: 2.949 to 5.303.
    expect((marks[12]?.low ?? 0) * top).toBeCloseTo(35.3916 / 12, 3);
    expect((marks[12]?.high ?? 0) * top).toBeCloseTo(63.6411 / 12, 3);
  });

  it('leaves a gap where there is no number, and no line over a window with a gap', () => {
    const figures = [...months(20, 3), missing, ...months(3, 3)];
    const { marks } = drawn(figures, 12);
    expect(marks.map((mark) => mark.bar === null)).toEqual(figures.slice(-12).map((f) => f.is !== 'number'));
    expect(marks.map((mark) => mark.line === null)).toEqual(marks.map((_, at) => at >= 8));
  });

  it('has no line in openbaar', () => {
    const { marks } = sparklineSeries(months(16, 9), 12, null);
    expect(marks).toHaveLength(12);
    expect(
      marks.every(({ bar, line, low, high }) => bar === 1 && line === null && low === null && high === null),
    ).toBe(true);
  });

  it('stays within its height, and has one mark per figure shown', () => {
    fc.assert(
      fc.property(
        fc.array(anyFigure, { maxLength: 50 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (figures, shown, isMonths) => {
          const { marks, top } = isMonths ? drawn(figures, shown) : sparklineSeries(figures, shown, null);
          expect(marks).toHaveLength(Math.min(shown, figures.length));
          expect(top).toBeGreaterThanOrEqual(1);
          for (const { bar, line, low, high } of marks) {
            for (const height of [bar, line, low, high]) {
              if (height === null) continue;
              expect(height).toBeGreaterThanOrEqual(0);
              expect(height).toBeLessThanOrEqual(1);
            }
            if (line !== null) expect((low ?? 2) <= line && line <= (high ?? -1)).toBe(true);
          }
        },
      ),
    );
  });
});
