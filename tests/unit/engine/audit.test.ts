import { describe, expect, test } from 'vitest';
import { determined } from '../../../src/engine/audit.ts';
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

describe('what can be worked out', () => {
  test('one unknown in a sum can', () => {
    expect(determined([unknown(0, 2, 3)], [0])).toEqual([0]);
  });

  test('three unknowns in two rows and two columns can, four cannot', () => {
    const three = [unknown(0, 2, 3), unknown(0, 3, 4), unknown(1, 2, 2)];
    expect(determined(three, [0, 1, 2])).toEqual([0, 1, 2]);
    expect(determined([...three, unknown(1, 3, 9)], [0, 1, 2, 3])).toEqual([]);
  });

  test('four unknowns of which the bounds leave no room can', () => {
    // A rectangle moves up and down in turn: the first two cannot fall and the others cannot rise.
    const tight = [unknown(0, 2, 0), unknown(1, 3, 0), unknown(0, 3, 4, 0, 4), unknown(1, 2, 4, 0, 4)];
    expect(determined(tight, [0, 1, 2, 3])).toEqual([]);
    const stuck = [unknown(0, 2, 0, 0, 0), unknown(1, 3, 0), unknown(0, 3, 4), unknown(1, 2, 4)];
    expect(determined(stuck, [0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
  });

  test('two unknowns in one sum, and in no other, cannot', () => {
    const free = 9;
    const pair: Unknown[] = [
      { up: free, down: 2, value: 1, low: 1, high: 4 },
      { up: free, down: 2, value: 2, low: 1, high: 4 },
    ];
    expect(determined(pair, [0, 1])).toEqual([]);
    // Both at least 1 with a sum of 2: both are 1.
    expect(
      determined(
        pair.map((one) => ({ ...one, value: 1 })),
        [0, 1],
      ),
    ).toEqual([0, 1]);
  });
});
