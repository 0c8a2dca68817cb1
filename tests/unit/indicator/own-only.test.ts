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
    expect(ownInsteadOfMadeUp([madeUp, own], ['k', 'l'])).toEqual(span('2026-10', '2026-10'));
  });

  it('are not told without either of them, of another kind, or where nothing stepped back', () => {
    expect(ownInsteadOfMadeUp([own], ['k'])).toBeNull();
    expect(ownInsteadOfMadeUp([madeUp], ['k'])).toBeNull();
    expect(ownInsteadOfMadeUp([madeUp, own], ['l'])).toBeNull();
    const all = { ...own, span: madeUp.span };
    expect(ownInsteadOfMadeUp([madeUp, all], ['k'])).toBeNull();
  });
});
