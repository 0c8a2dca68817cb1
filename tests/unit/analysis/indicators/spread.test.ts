import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../src/analysis/indicators/compared.ts';
import { spreadIn } from '../../../../src/analysis/indicators/spread.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { count, missing } from '../../charts/figures.ts';

const to = month(2026, 9);
const year = { from: to - 11, to };
const byMonth = (counts: readonly number[]): Timeline => ({
  figures: counts.map((one) => count(one)),
  unit: 'month',
  to,
});
const byQuarter = (counts: readonly number[]): Timeline => ({
  figures: Array.from({ length: counts.length / 3 }, (_, at) =>
    count(counts.slice(at * 3, at * 3 + 3).reduce((sum, one) => sum + one, 0)),
  ),
  unit: 'quarter',
  to,
});

describe('how much counts vary', () => {
  it('is the same whether months are known or the quarters that they make', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 36, maxLength: 36 }),
        fc.constantFrom(3, 6, 12, 24),
        (counts, length) => {
          const span = { from: to - length + 1, to };
          expect(spreadIn(byMonth(counts), span)).toBe(spreadIn(byQuarter(counts), span));
        },
      ),
    );
  });

  it('is by month of less than three months, which no quarter tells', () => {
    // Months that jump within each quarter, and quarters that are all alike.
    const counts = Array.from({ length: 36 }, (_, at) => ((at + Math.floor(at / 12)) % 3 === 0 ? 60 : 0));
    expect(spreadIn(byMonth(counts), year)).toBe(1);
    expect(spreadIn(byMonth(counts), { from: to, to })).toBeGreaterThan(10);
  });

  it('is of the three years up to the end of what is looked at, as far as they are whole', () => {
    const wild = (at: number): number => ((Math.floor(at / 3) + Math.floor(at / 12)) % 2 === 0 ? 40 : 5);
    const calm = (): Figure[] => Array.from({ length: 24 }, () => count(20));
    const late = [...calm(), ...calm(), ...Array.from({ length: 36 }, (_, at) => count(wild(at)))];
    const timeline: Timeline = { figures: late, unit: 'month', to };
    expect(spreadIn(timeline, year)).toBeGreaterThan(5);
    expect(spreadIn(timeline, { from: to - 47, to: to - 36 })).toBe(1);
    const hole = { ...timeline, figures: late.with(-30, missing) };
    expect(spreadIn(hole, year)).toBeGreaterThan(5);
  });

  it('is not seen in years alone, nor in fewer than two', () => {
    const years: Timeline = { figures: [count(10), count(90), count(20)], unit: 'year', to: month(2025, 12) };
    expect(spreadIn(years, { from: month(2025, 1), to: month(2025, 12) })).toBe(1);
    expect(spreadIn(byMonth(Array.from({ length: 23 }, (_, at) => at * 5)), year)).toBe(1);
  });
});
