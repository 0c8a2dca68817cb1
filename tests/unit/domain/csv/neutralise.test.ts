import { expect, test } from 'vitest';
import { neutralise } from '../../../../src/domain/csv/neutralise.ts';

test.each([
  ['=cmd|A1', "'=cmd|A1"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['@import', "'@import"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ['\uff20import', "'\uff20import"],
  ['Haarle', 'Haarle'],
  ['a=b', 'a=b'],
  ['', ''],
  ['-12', '-12'],
  ['-0,5', '-0,5'],
])('%j leaves as %j', (cell, safe) => {
  expect(neutralise(cell)).toBe(safe);
});
