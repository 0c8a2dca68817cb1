import { expect, it } from 'vitest';
import type { Disclosure } from '../../../../src/domain/privacy/disclosure.ts';
import { freePlaceCell } from '../../../../src/domain/privacy/free-place.ts';

const fine: Disclosure = {
  keep: 100,
  keepTime: 'hour',
  show: { driehoek: 'cell100', openbaar: 'cell500' },
  k: { cell: 5, buurt: 5, gemeente: 1 },
  sensitive: false,
};
const policy = {
  fallback: fine,
  byKind: new Map([
    ['home', { ...fine, atHomes: true as const }],
    ['coarse', { ...fine, show: { ...fine.show, driehoek: 'cell500' as const } }],
    ['area', { ...fine, show: { ...fine.show, driehoek: 'gemeente' as const } }],
  ]),
};

it('is made of the cells that a map is drawn in: never as fine as a home', () => {
  expect(freePlaceCell(policy, ['street'], 'driehoek')).toBe(100);
  expect(freePlaceCell(policy, ['home'], 'driehoek')).toBe(500);
  expect(freePlaceCell(policy, ['street', 'home'], 'driehoek')).toBe(500);
  expect(freePlaceCell(policy, ['street', 'coarse'], 'driehoek')).toBe(500);
});

it('is none of what is not shown by cell, and none in openbaar', () => {
  expect(freePlaceCell(policy, ['street', 'area'], 'driehoek')).toBeNull();
  expect(freePlaceCell(policy, ['street'], 'openbaar')).toBeNull();
});
