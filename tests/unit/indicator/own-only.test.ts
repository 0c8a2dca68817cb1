import { describe, expect, it } from 'vitest';
import { ownInsteadOfMadeUp } from '../../../src/indicator/own-only.tsx';
import { makeSeries, span } from '../engine/small-world.ts';

const madeUp = makeSeries(
  { id: 'demo', fictief: true, complete: { span: span('2019-01', '2026-10'), scope: 'G1' } },
  [
    { at: '2019-01-01', kind: 'k' },
    { at: '2026-10-31', kind: 'k' },
  ],
).info;
const own = makeSeries({ id: 'set/a', loadedAt: 1 }, [{ at: '2026-10-03', kind: 'k' }]).info;

describe('own figures in the place of made-up ones', () => {
  it('are told with the months that they hold', () => {
    expect(ownInsteadOfMadeUp([madeUp, own], ['k', 'l'])).toEqual([span('2026-10', '2026-10')]);
  });

  it('are not told as one row of months where files lie apart', () => {
    const may = makeSeries({ id: 'set/b', loadedAt: 2 }, [{ at: '2026-05-03', kind: 'k' }]).info;
    const years = makeSeries(
      { id: 'set/c', loadedAt: 3, when: 'year', where: 'gemeente', published: true },
      [2022, 2023].map((year) => ({ at: String(year), kind: 'k' })),
    ).info;
    expect(ownInsteadOfMadeUp([madeUp, own, may, years], ['k'])).toEqual([
      span('2022-01', '2023-12'),
      span('2026-05', '2026-05'),
      span('2026-10', '2026-10'),
    ]);
  });

  it('are not told without either of them, of another kind, or where nothing stepped back', () => {
    expect(ownInsteadOfMadeUp([own], ['k'])).toEqual([]);
    expect(ownInsteadOfMadeUp([madeUp], ['k'])).toEqual([]);
    expect(ownInsteadOfMadeUp([madeUp, own], ['l'])).toEqual([]);
    const all = { ...own, span: madeUp.span };
    expect(ownInsteadOfMadeUp([madeUp, all], ['k'])).toEqual([]);
  });
});
