import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areVouched, completeOf, isVouched, runsOf } from '../../../../src/domain/observation/vouched.ts';

const kinds = ['k', 'm'];

describe('what somebody vouched for', () => {
  it('is told month by month and kind by kind as it was known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 }),
        (known) => {
          const span = { from: 100, to: 100 + known.length - 1 };
          const isKnown = (kind: string, at: number): boolean =>
            known[at - 100]?.[kinds.indexOf(kind)] === true;
          const complete = completeOf('G1', kinds, span, isKnown);
          for (let at = 98; at < 114; at += 1)
            for (const kind of kinds) expect(isVouched({ complete }, kind, at)).toBe(isKnown(kind, at));
        },
      ),
    );
  });

  it('is a span only when every month of it is', () => {
    const complete = { span: { from: 1, to: 9 }, scope: 'G1', gaps: [{ kind: 'k', from: 4, to: 5 }] };
    expect(areVouched({ complete }, 'k', { from: 1, to: 3 })).toBe(true);
    expect(areVouched({ complete }, 'k', { from: 1, to: 4 })).toBe(false);
    expect(areVouched({ complete }, 'm', { from: 1, to: 9 })).toBe(true);
    expect(areVouched({ complete }, 'm', { from: 1, to: 10 })).toBe(false);
    expect(areVouched({ complete: null }, 'm', { from: 1, to: 1 })).toBe(false);
  });

  it('makes runs of months that follow one another', () => {
    expect(runsOf([5, 3, 4, 9, 3])).toEqual([
      { from: 3, to: 5 },
      { from: 9, to: 9 },
    ]);
  });
});
