import { expect, it } from 'vitest';
import type { Disclosure } from '../../../../src/domain/privacy/disclosure.ts';
import { drawnCell } from '../../../../src/domain/privacy/drawn-cell.ts';

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
  ]),
};

it('is as fine as every kind may be shown, and never as fine as a home', () => {
  expect(drawnCell(policy, ['street'], 'driehoek')).toBe(100);
  expect(drawnCell(policy, ['street', 'coarse'], 'driehoek')).toBe(500);
  expect(drawnCell(policy, ['street', 'home'], 'driehoek')).toBe(500);
  expect(drawnCell(policy, ['street'], 'openbaar')).toBe(500);
});
