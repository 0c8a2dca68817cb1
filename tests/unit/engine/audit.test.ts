import { describe, expect, test } from 'vitest';
import { auditOf } from '../../../src/engine/audit.ts';
import type { Unknown } from '../../../src/engine/audit.ts';

/** Rows are nodes 0 and 1, columns 2 and 3, and every sum is known. */
function unknown(
  row: number,
  column: number,
  value: number,
  low = 0,
  high = Number.POSITIVE_INFINITY,
): Unknown {
  return { up: row, down: column, value, low, high };
}

/** Which unknowns have one value only. */
function determined(unknowns: readonly Unknown[]): number[] {
  const audit = auditOf(unknowns);
  return unknowns.flatMap((_, at) => (audit.leavesDoubt(at) ? [] : [at]));
}

describe('what can be worked out', () => {
  test('one unknown in a sum can', () => {
    expect(determined([unknown(0, 2, 3)])).toEqual([0]);
  });

  test('three unknowns in two rows and two columns can, four cannot', () => {
    const three = [unknown(0, 2, 3), unknown(0, 3, 4), unknown(1, 2, 2)];
    expect(determined(three)).toEqual([0, 1, 2]);
    expect(determined([...three, unknown(1, 3, 9)])).toEqual([]);
  });

  test('four unknowns of which the bounds leave no room can', () => {
    // A rectangle moves up and down in turn: the first two cannot fall and the others cannot rise.
    const tight = [unknown(0, 2, 0), unknown(1, 3, 0), unknown(0, 3, 4, 0, 4), unknown(1, 2, 4, 0, 4)];
    expect(determined(tight)).toEqual([]);
    const stuck = [unknown(0, 2, 0, 0, 0), unknown(1, 3, 0), unknown(0, 3, 4), unknown(1, 2, 4)];
    expect(determined(stuck)).toEqual([0, 1, 2, 3]);
  });

  test('two unknowns in one sum, and in no other, cannot', () => {
    const free = 9;
    const pair: Unknown[] = [
      { up: free, down: 2, value: 1, low: 1, high: 4 },
      { up: free, down: 2, value: 2, low: 1, high: 4 },
    ];
    expect(determined(pair)).toEqual([]);
    // Both at least 1 with a sum of 2: both are 1.
    expect(determined(pair.map((one) => ({ ...one, value: 1 })))).toEqual([0, 1]);
  });

  test('a count reaches as far as the others can make room for it', () => {
    const free = 9;
    const group = [3, 4].map((value): Unknown => ({ up: free, down: 2, value, low: 1, high: 4 }));
    const audit = auditOf(group);
    // Both between 1 and 4 with a sum of 7: each is 3 or 4.
    expect(audit.leaves(0, { low: 3, high: 4 })).toBe(true);
    expect(audit.leaves(0, { low: 1, high: 4 })).toBe(false);
    expect(audit.leaves(1, { low: 3, high: 4 })).toBe(true);
    const loose = auditOf(group.map((one) => ({ ...one, low: 0, high: Number.POSITIVE_INFINITY })));
    expect(loose.leaves(0, { low: 0, high: 7 })).toBe(true);
    expect(loose.leaves(0, { low: 0, high: 8 })).toBe(false);
  });

  test('room is made along more than one way at once', () => {
    // One count over against three others in its row, each of which can give 1.
    const row = [unknown(0, 2, 1), unknown(0, 3, 1), unknown(0, 4, 1), unknown(0, 5, 1)];
    const others = [unknown(1, 2, 5), unknown(1, 3, 5), unknown(1, 4, 5), unknown(1, 5, 5)];
    const audit = auditOf([...row, ...others]);
    expect(audit.leaves(0, { low: 0, high: 4 })).toBe(true);
    expect(audit.leaves(0, { low: 0, high: 5 })).toBe(false);
  });
});
