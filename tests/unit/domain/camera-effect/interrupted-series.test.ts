import { describe, expect, it } from 'vitest';
import { interruptedSeries } from '../../../../src/domain/camera-effect/interrupted-series.ts';

/** Exactly what the model says, so that it must be found back. */
const series = (jump: number): number[] =>
  Array.from({ length: 36 }, (_, at) => 40 * 1.01 ** (at + 1) * (at >= 18 ? jump : 1));

describe('an interrupted time series', () => {
  it('finds a planted jump, and what would have been without it', () => {
    const found = interruptedSeries({ counts: series(0.6), start: 18, harmonics: 0 });
    if (!found.ok) throw new Error(found.failure.why);
    expect(found.value.trendPerMonth).toBeCloseTo(1.01, 9);
    expect(found.value.level.ratio).toBeCloseTo(0.6, 9);
    expect(found.value.without.slice(0, 18)).toEqual(found.value.fitted.slice(0, 18));
    const ratios = found.value.fitted
      .slice(18)
      .map((value, at) => value / (found.value.without[18 + at] ?? 0));
    ratios.forEach((ratio) => expect(ratio).toBeCloseTo(found.value.level.ratio, 9));
  });

  it('knows a month by its number, so that one can be left out', () => {
    const counts = series(1).map(Math.round);
    const months = counts.map((_, at) => at + 1);
    const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => at !== 9);
    const whole = interruptedSeries({ counts, months, start: 18 });
    const gap = interruptedSeries({ counts: without(counts), months: without(months), start: 17 });
    if (!whole.ok || !gap.ok) throw new Error('refused');
    expect(gap.value.trendPerMonth).toBeCloseTo(whole.value.trendPerMonth, 2);
  });

  it('tells when months hang together', () => {
    const runs = Array.from({ length: 48 }, (_, at) => (Math.floor(at / 5) % 2 === 0 ? 30 : 10));
    const turns = Array.from({ length: 48 }, (_, at) => (at % 2 === 0 ? 30 : 10));
    const of = (counts: readonly number[]): number => {
      const found = interruptedSeries({ counts, start: 24 });
      return found.ok ? found.value.residualAutocorrelation : Number.NaN;
    };
    expect(of(runs)).toBeGreaterThan(0.4);
    expect(of(turns)).toBeLessThan(-0.8);
  });

  it('gives a slope only where it was asked', () => {
    const level = interruptedSeries({ counts: series(0.6).map(Math.round), start: 18 });
    const both = interruptedSeries({ counts: series(0.6).map(Math.round), start: 18, slopeChange: true });
    expect(level.ok && level.value.slope).toBeNull();
    expect(both.ok && both.value.slope?.ratio).toBeGreaterThan(0.9);
  });

  it.each([
    [series(1), 7, 'too-few-months'],
    [series(1), 29, 'too-few-months'],
    [series(1).map((count, at) => (at < 18 ? 0 : count)), 18, 'zero-count'],
  ])('is refused without enough on a side', (counts, start, why) => {
    expect(interruptedSeries({ counts, start })).toEqual({ ok: false, failure: { why } });
  });
});
