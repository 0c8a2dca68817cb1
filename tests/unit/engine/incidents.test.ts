import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sum } from '../../../src/engine/count.ts';
import { plus, sumOfParts } from '../../../src/engine/incidents.ts';

const silent: Sum = { value: 0, provisional: false, unconfirmed: true, silent: true };

const figure = fc
  .record({ value: fc.nat(9), provisional: fc.boolean(), isConfirmed: fc.boolean() })
  .map(({ isConfirmed, ...sum }): Sum => (isConfirmed ? sum : { ...sum, unconfirmed: true }));

const sum = fc.oneof(
  { weight: 8, arbitrary: figure },
  { weight: 4, arbitrary: fc.constant(silent) },
  { weight: 1, arbitrary: fc.constant(null) },
);

test('the parts of a row add up to what they do one by one', () => {
  fc.assert(
    fc.property(fc.array(sum, { maxLength: 6 }), (sums) => {
      const parts = sums.map((one) => ({ kind: 'k', series: null, sum: one }));
      const [first, ...others] = sums;
      expect(sumOfParts(parts)).toEqual(others.reduce(plus, first ?? null));
    }),
  );
});
