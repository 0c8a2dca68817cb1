import { expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { barsOf, isInWindow } from '../../../../src/screens/kaart/bars.ts';
import { count } from '../../map/fixture.ts';

const row = (key: string, figure: Parameters<typeof barsOf>[0][number]['figure']) => ({
  key,
  figure,
  series: [0],
});

it('draws months and quarters on one scale from zero', () => {
  const bars = barsOf([row('2026-01', count(5)), row('2026-02', count(20)), row('2026-Q2', count(0))]);
  expect(bars.map(({ height }) => height)).toEqual([0.25, 1, 0]);
  expect(bars[2]?.span).toEqual({ from: month(2026, 4), to: month(2026, 6) });
});

it('gives no height to what may not be shown, and drops a key that is no month or quarter', () => {
  const bars = barsOf([row('2026-01', { is: 'below', k: 5 }), row('2026', count(9))]);
  expect(bars.map(({ key, height }) => [key, height])).toEqual([['2026-01', null]]);
});

it('is in the window only as a whole', () => {
  const [bar] = barsOf([row('2026-Q2', count(1))]);
  if (bar === undefined) throw new Error('there is a bar');
  expect(isInWindow(bar, { from: month(2026, 4), to: month(2026, 6) })).toBe(true);
  expect(isInWindow(bar, { from: month(2026, 5), to: month(2026, 12) })).toBe(false);
});
