import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import {
  formatBytes,
  formatChange,
  formatCount,
  formatInterval,
  formatLastDay,
  formatMoment,
  formatMonthLong,
  formatMonthShort,
  formatPeriod,
  formatRate,
  formatShare,
  formatShareInterval,
} from '../../../src/text/format.ts';

const months = fc.integer({ min: month(1900, 1), max: month(2199, 12) });

describe('numbers', () => {
  it.each([
    [formatCount(0), '0'],
    [formatCount(800_027), '800.027'],
    [formatRate(4.25), '4,3'],
    [formatRate(0), '0,0'],
    [formatShare(0.144), '14%'],
    [formatShareInterval(0.2983, 0.3845), '29\u00a0–\u2060\u00a039%'],
    // 0.29 * 100 is 28.999999999999996: a whole percentage stays whole.
    [formatShareInterval(0.29, 0.57), '29\u00a0–\u2060\u00a057%'],
    [formatShare(1), '100%'],
    [formatBytes(999), '999 bytes'],
    [formatBytes(1500), '2\u00a0kB'],
    [formatBytes(1_400_000), '1,4\u00a0MB'],
    [formatBytes(500_000_000), '500,0\u00a0MB'],
  ])('are written the Dutch way: %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it.each([
    [1.03, '+3%'],
    [0.86, '−14%'],
    [1, '0%'],
    [1.004, '0%'],
    [0.996, '0%'],
    [2.5, '+150%'],
    [0, '−100%'],
  ])('tell a ratio of %d as %s', (ratio, expected) => {
    expect(formatChange(ratio)).toBe(expected);
  });
});

describe('an interval', () => {
  it('is rounded outwards', () => {
    expect(formatInterval(134.9, 183.1)).toBe('134\u00a0–\u2060\u00a0184');
    expect(formatInterval(0, 3.69)).toBe('0\u00a0–\u2060\u00a04');
    expect(formatInterval(81, 122)).toBe('81\u00a0–\u2060\u00a0122');
  });

  it('never looks narrower than it is, and never by more than one at each end', () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ([low, width]) => {
        const high = low + width;
        const [from = NaN, to = NaN] = formatInterval(low, high)
          .split('\u00a0–\u2060\u00a0')
          .map((text) => Number(text.replaceAll('.', '')));
        expect(from <= low && low - from < 1).toBe(true);
        expect(to >= high && to - high <= 1).toBe(true);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    [formatMonthShort(month(2026, 3)), 'mrt 2026'],
    [formatMonthLong(month(2026, 10)), 'oktober 2026'],
    [formatLastDay(month(2026, 10)), '31 oktober 2026'],
    [formatLastDay(month(2024, 2)), '29 februari 2024'],
    [formatLastDay(month(2026, 2)), '28 februari 2026'],
    [formatLastDay(month(2026, 12)), '31 december 2026'],
  ])('are written as %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it.each([
    [month(2025, 11), month(2026, 10), 'nov\u00a02025\u00a0–\u2060\u00a0okt\u00a02026'],
    [month(2024, 1), month(2024, 12), '2024'],
    [month(2022, 1), month(2024, 12), '2022\u00a0–\u2060\u00a02024'],
    [month(2026, 7), month(2026, 9), '3e kwartaal 2026'],
    [month(2026, 6), month(2026, 8), 'jun\u00a02026\u00a0–\u2060\u00a0aug\u00a02026'],
    [month(2025, 10), month(2026, 9), 'okt\u00a02025\u00a0–\u2060\u00a0sep\u00a02026'],
    [month(2026, 10), month(2026, 10), 'okt 2026'],
  ])('%i to %i is %s', (from, to, expected) => {
    expect(formatPeriod(from, to)).toBe(expected);
  });

  it('of two periods are never written alike', () => {
    const period = fc.tuple(months, fc.nat(60));
    fc.assert(
      fc.property(period, period, ([one, more], [other, extra]) => {
        const isSame = one === other && more === extra;
        expect(formatPeriod(one, one + more) === formatPeriod(other, other + extra)).toBe(isSame);
      }),
    );
  });
});

describe('a moment', () => {
  it('is told on the clock of Amsterdam, in summer and in winter', () => {
    expect(formatMoment(Date.UTC(2026, 10, 23, 13, 5))).toMatch(/^23 november 2026.*14:05$/);
    expect(formatMoment(Date.UTC(2026, 6, 31, 22, 30))).toMatch(/^1 augustus 2026.*00:30$/);
  });
});
