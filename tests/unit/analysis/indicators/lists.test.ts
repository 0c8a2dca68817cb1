import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, firstRows, isSure, oneIn, wayOf } from '../../../../src/analysis/indicators/lists.ts';
import { deviation } from '../../screens/bijzonderheden/support.ts';

describe('the lists', () => {
  it('tell the period and its last month apart, and keep the order', () => {
    const [one, two, three] = [
      deviation({}, { count: 1 }),
      deviation({ of: 'last' }),
      deviation({}, { count: 3 }),
    ];
    expect(byTime([one, two, three])).toEqual({ period: [one, three], last: [two] });
  });

  it('show the first six, and whatever is hardly chance', () => {
    const list = (sure: number) =>
      Array.from({ length: 10 }, (_, at) => deviation({}, { adjustedP: at < sure ? 0.01 : 0.5 }));
    expect(firstRows(list(0))).toHaveLength(6);
    expect(firstRows(list(8))).toHaveLength(8);
    expect(firstRows(list(0).slice(0, 2))).toHaveLength(2);
  });

  it('say that chance is unlikely under one in twenty', () => {
    expect([0.049, 0.05, 1].map((adjustedP) => isSure({ adjustedP }))).toEqual([true, false, false]);
  });

  it('name the side of what was expected', () => {
    expect(wayOf({ count: 5, expected: 9.5 })).toBe('less');
    expect(wayOf({ count: 12, expected: 9.5 })).toBe('more');
  });
});

describe('one in so many', () => {
  it.each([
    [1, 1],
    [0.6, 1],
    [0.5, 2],
    [0.3, 3],
    [0.05, 20],
    [0.049, 20],
    [0.011, 90],
    [0.0041, 200],
    [0.001, 1000],
    [0.0009, null],
    [0, null],
  ])('%f is 1 in %s', (chance, n) => {
    expect(oneIn(chance)).toBe(n);
  });

  it('is never said to be rarer than it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (chance) => {
        expect(1 / (oneIn(chance) ?? Infinity)).toBeGreaterThanOrEqual(chance - 1e-9);
      }),
    );
  });
});
