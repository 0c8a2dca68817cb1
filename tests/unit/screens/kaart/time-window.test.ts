import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsIn, shiftSpan, type Span } from '../../../../src/domain/time/month.ts';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import {
  centreWindow,
  dataSpan,
  moveWindow,
  playWindow,
  publishedWindow,
  shareOf,
  yearTicks,
} from '../../../../src/screens/kaart/time-window.ts';

const all: Span = { from: month(2019, 1), to: month(2026, 10) };
const rules = { all, step: 1 };
const year: Span = { from: month(2025, 11), to: month(2026, 10) };

function info(part: Partial<SeriesInfo>): SeriesInfo {
  return {
    id: 'x',
    title: 'x',
    source: 'x',
    set: 'x',
    loadedAt: null,
    audience: 'driehoek',
    published: false,
    fictief: false,
    where: 'cell',
    when: 'minute',
    divisionYear: null,
    complete: null,
    kinds: ['a'],
    areas: [],
    rows: 1,
    span: all,
    ...part,
  };
}

describe('moving the window', () => {
  it('moves one end or the whole', () => {
    expect(moveWindow(year, 'from', 3, rules)).toEqual({ from: month(2026, 2), to: year.to });
    expect(moveWindow(year, 'to', -3, rules)).toEqual({ from: year.from, to: month(2026, 7) });
    expect(moveWindow(year, 'whole', -12, rules)).toEqual(shiftSpan(year, -12));
  });

  it('keeps its length at the ends, and never turns inside out', () => {
    expect(moveWindow(year, 'whole', 99, rules)).toEqual(year);
    expect(moveWindow(year, 'whole', -999, rules)).toEqual({ from: all.from, to: all.from + 11 });
    expect(moveWindow(year, 'from', 99, rules)).toEqual({ from: year.to, to: year.to });
  });

  it('stays within everything, whatever happens to it', () => {
    const part = fc.constantFrom('from' as const, 'to' as const, 'whole' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.integer({ min: -200, max: 200 }))), (moves) => {
        const end = moves.reduce((window, [which, months]) => moveWindow(window, which, months, rules), year);
        expect(end.from).toBeGreaterThanOrEqual(all.from);
        expect(end.to).toBeLessThanOrEqual(all.to);
        expect(monthsIn(end)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('goes by whole quarters or years where only those are published', () => {
    const quarter = { from: month(2025, 7), to: month(2025, 9) };
    expect(moveWindow(quarter, 'whole', 4, { all, step: 3 })).toEqual(shiftSpan(quarter, 3));
    expect(moveWindow(quarter, 'whole', 999, { all, step: 3 })).toEqual(shiftSpan(quarter, 12));
    const whole = { from: month(2025, 1), to: month(2025, 12) };
    expect(moveWindow(whole, 'whole', 999, { all, step: 12 })).toEqual(whole);
  });

  it('centres on a month', () => {
    expect(centreWindow(year, month(2022, 6), rules)).toEqual({ from: month(2022, 1), to: month(2022, 12) });
  });

  it('plays a month on, and from the end starts again', () => {
    expect(playWindow(shiftSpan(year, -1), rules)).toEqual(year);
    expect(playWindow(year, rules)).toEqual({ from: all.from, to: all.from + 11 });
  });
});

describe('published windows', () => {
  it('takes the quarter or year that holds the end, or the last that is over', () => {
    expect(publishedWindow(year, 3, all.to)).toEqual({ from: month(2026, 7), to: month(2026, 9) });
    expect(publishedWindow(year, 12, all.to)).toEqual({ from: month(2025, 1), to: month(2025, 12) });
    const quarter = { from: month(2024, 4), to: month(2024, 6) };
    expect(publishedWindow(quarter, 12, all.to)).toEqual({ from: month(2024, 1), to: month(2024, 12) });
    expect(publishedWindow(quarter, 3, all.to)).toEqual(quarter);
  });
});

describe('the line', () => {
  it('starts with the year of the first month of a series that can be drawn on it', () => {
    const series = [
      info({ span: { from: month(2020, 5), to: all.to } }),
      info({ when: 'year', span: { from: month(2012, 1), to: all.to } }),
      info({ where: 'land', span: { from: month(2013, 1), to: all.to } }),
      info({ kinds: ['b'], span: { from: month(2014, 1), to: all.to } }),
    ];
    expect(dataSpan(series, ['a'], all.to)).toEqual({ from: month(2020, 1), to: all.to });
    expect(dataSpan([], ['a'], all.to)).toEqual({ from: month(2025, 1), to: all.to });
  });

  it('places months from 0 to 1', () => {
    expect(shareOf(all.from, all)).toBe(0);
    expect(shareOf(all.to, all, true)).toBe(1);
  });

  it('marks every January', () => {
    const ticks = yearTicks(all);
    expect(ticks.map((tick) => tick.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(ticks[1]?.share).toBeCloseTo(12 / 94, 12);
  });
});
