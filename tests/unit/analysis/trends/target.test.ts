import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import type { Target } from '../../../../src/policy/schema.ts';
import { yearTarget } from '../../../../src/analysis/trends/target.ts';
import { indicator } from '../../screens/small-municipality.ts';

const explicit = { ground: 'expliciet', quote: 'Twee keer per jaar', line: 1 } as const;

describe('the target of a year', () => {
  it('is a number that the plan names, without an upper end', () => {
    const target = { aim: { direction: 'minimaal', value: 2, per: 'jaar' }, from: explicit } as const;
    expect(yearTarget(indicator('a', { target }))).toEqual({ low: 2, high: null, since: null });
  });

  it('is the band that the team set', () => {
    const band = { low: 30, high: 50 };
    expect(
      yearTarget(indicator('a', { target: { aim: { direction: 'stabiel', band }, from: explicit } })),
    ).toEqual({ ...band, since: null });
  });

  it.each([
    ['daalt', { low: null, high: 72 }],
    ['stijgt', { low: 72, high: null }],
  ] as const)('of the team holds from the month in which it was set, in counts: %s', (direction, limits) => {
    const target: Target = {
      aim: { direction, value: 2 },
      from: {
        ground: 'team',
        who: 'teamchef',
        when: '2026-03-09',
        why: 'afgesproken',
        baseline: null,
        leaveOut: [],
        per: '1000 inwoners',
      },
    };
    expect(yearTarget(indicator('a', { target }), 36)).toEqual({ ...limits, since: month(2026, 3) });
    expect(yearTarget(indicator('a', { target }), null)).toBeNull();
  });

  it.each([
    ['a direction without a number', { aim: { direction: 'daalt' }, from: explicit }],
    ['stable without a band', { aim: { direction: 'stabiel', band: null }, from: explicit }],
    [
      'a number for the whole term',
      { aim: { direction: 'minimaal', value: 5, per: 'looptijd' }, from: explicit },
    ],
    [
      'a proposal',
      {
        aim: { direction: 'minimaal', value: 2, per: 'jaar' },
        from: { ground: 'afgeleid', quote: null, line: null },
      },
    ],
  ] as const)('is none of %s', (_, target) => {
    expect(yearTarget(indicator('a', { target }))).toBeNull();
  });

  it('is none without an indicator or target', () => {
    expect([yearTarget(null), yearTarget(indicator('a', { target: null }))]).toEqual([null, null]);
  });
});
