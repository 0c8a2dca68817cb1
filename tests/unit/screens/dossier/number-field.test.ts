import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCount, readNumber, writeNumber } from '../../../../src/screens/dossier/number-field.ts';

it('reads numbers as people here type them', () => {
  expect(['12', ' 2,4 ', '2.4', '1.234', '1.234.567', '0'].map(readNumber)).toEqual([
    12, 2.4, 2.4, 1234, 1234567, 0,
  ]);
  expect(['', 'x', '-1', '1,2,3', '12a', '1e3'].map(readNumber)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('counts are whole', () => {
  expect(['3', '0', '2,5', '1.200'].map(readCount)).toEqual([3, 0, null, 1200]);
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9 }), (whole, tenths) => {
      const value = Number(`${whole}.${tenths}`);
      expect(readNumber(writeNumber(value))).toBe(value);
    }),
  );
});
