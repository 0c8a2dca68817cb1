import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { levelSignal } from '../../../../src/analysis/trends/level-signal.ts';
import { readOutOfLine, type LinePoint } from '../../../../src/analysis/trends/out-of-line.ts';
import { flat, line } from '../../screens/trends/lines.ts';

const read = (counts: readonly (number | null)[], more = {}) => {
  const result = readOutOfLine(line(counts, more));
  if (result.is !== 'charts') throw new Error(result.why);
  return result;
};

/** Four years with a summer that is three times a winter. */
const seasonal = Array.from({ length: 48 }, (_, index) => (index % 12 >= 5 && index % 12 <= 7 ? 30 : 10));

describe('a month out of line', () => {
  it('is one beyond three standard deviations, with a small chance of a false alarm', () => {
    const result = read([...flat(16, 40), 40, ...flat(16, 7)]);
    const signals = result.points.filter(({ signal }) => signal !== null);
    expect(signals).toMatchObject([{ month: month(2022, 5), value: 40, signal: 'high' }]);
    expect(signals[0]?.upper).toBeCloseTo(16 + 3 * 4, 10);
    expect(signals[0]?.chance).toBeLessThan(0.001);
    expect(result.looked).toBe(24);
  });

  it('is judged by years before the last one only', () => {
    const result = read([...flat(9, 36), ...flat(40, 12)]);
    expect(result.baseline).toEqual({ from: month(2019, 1), to: month(2021, 12) });
    expect(result.points.every(({ center }) => Math.abs(center - 9) < 1e-9)).toBe(true);
    expect(result.points.filter(({ signal }) => signal === 'high')).toHaveLength(12);
  });

  it('is no summer that comes every year, and is a winter like a summer', () => {
    expect(read(seasonal).points.filter(({ signal }) => signal !== null)).toEqual([]);
    const winter = seasonal.map((value, index) => (index === 36 ? 30 : value));
    expect(read(winter).points[36]).toMatchObject({ signal: 'high', center: 10 });
  });

  it('is not looked for before the last year', () => {
    const early = flat(16, 48).map((value, index) => (index === 20 ? 60 : value));
    const result = read(early);
    expect(result.points[20]).toMatchObject({ signal: null, chance: null });
  });

  it('has exact limits without a season where counts are low', () => {
    const result = read([...flat(1, 36), ...flat(1, 11), 9]);
    expect(result.isLow).toBe(true);
    expect(result.points[47]).toMatchObject({ signal: 'high', lower: 0, center: 1 });
    expect(Number.isInteger(result.points[47]?.upper)).toBe(true);
  });

  it('has wider limits where counts vary more than by chance', () => {
    const wild = Array.from({ length: 48 }, (_, index) => ((index * 7) % 11 < 5 ? 4 : 30));
    const result = read(wild);
    expect(result.dispersion).toBeGreaterThan(2);
    const [point] = result.points;
    expect((point?.upper ?? 0) - (point?.center ?? 0)).toBeGreaterThan(3 * Math.sqrt(point?.center ?? 0));
  });

  it('keeps quarters apart from months', () => {
    expect(read(flat(20, 16), { step: 3 })).toMatchObject({ from: 12, looked: 8 });
  });

  it.each([
    ['too-short', line(flat(9, 35))],
    ['too-few', line([...flat(0, 47), 1])],
    ['hidden', line(flat(9, 48), { isHidden: true })],
  ] as const)('is not looked for: %s', (why, counts) => {
    expect(readOutOfLine(counts)).toEqual({ is: 'none', why });
  });

  it('never has a chance outside 0 to 1, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(60)), { minLength: 48, maxLength: 60 }), (counts) => {
        const result = readOutOfLine(line(counts));
        if (result.is === 'none') return;
        for (const { chance, lower, upper } of [...result.points, ...result.average]) {
          expect(chance ?? 0).toBeGreaterThanOrEqual(0);
          expect(chance ?? 0).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(upper);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the level of the last time', () => {
  it('moves with a small lasting shift that no single month shows', () => {
    const result = read([...flat(16, 36), ...flat(21, 12)]);
    expect(result.points.filter(({ signal }) => signal !== null)).toEqual([]);
    expect(levelSignal(result.average)).toMatchObject({ side: 'high', isNow: true });
  });

  it('has no signal where nothing changes', () => {
    expect(levelSignal(read(flat(16, 48)).average)).toBeNull();
  });

  it('tells from when it was beyond its limits, and that it is no longer', () => {
    const at = (signal: LinePoint['signal'], index: number): LinePoint => ({
      month: month(2026, 1 + index),
      value: 5,
      center: 4,
      lower: 3,
      upper: 4.5,
      provisional: false,
      signal,
      chance: 0.1 - index / 100,
    });
    expect(levelSignal([null, 'high' as const, 'high' as const, null].map(at))).toEqual({
      side: 'high',
      month: month(2026, 2),
      chance: 0.08,
      isNow: false,
    });
  });
});
