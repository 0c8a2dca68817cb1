import { expect, it } from 'vitest';
import type { DisclosureRule } from '../../../../src/policy/schema.ts';
import { unsaidOf } from '../../../../src/screens/raad/unsaid.ts';

const rule = (k: number, sensitive: boolean): DisclosureRule => ({
  kinds: '*',
  keep: 'buurt',
  keepTime: 'hour',
  show: { driehoek: 'buurt', openbaar: 'buurt' },
  k: { cell: k, buurt: k, gemeente: 1 },
  sensitive,
  why: null,
});
const shareDisclosure = { fewestAnswers: 70, fewestBehind: 5 };

it('names the limits of the data, each with a reason', () => {
  const told = unsaidOf({ disclosure: [rule(6, false), rule(12, true)], shareDisclosure });
  expect(told[0]).toContain('onder 6 in een buurt of vak');
  expect(told[0]).toContain('onder 12 bij gevoelige soorten');
  expect(told.some((text) => text.includes('minder dan 70 antwoorden'))).toBe(true);
  expect(told.every((text) => text.includes(': '))).toBe(true);
});

it('names no limit for sensitive kinds where there is none of their own', () => {
  expect(unsaidOf({ disclosure: [rule(5, false)], shareDisclosure })[0]).not.toContain('gevoelige');
});

it('never says that something is proven', () => {
  expect(unsaidOf({ disclosure: [rule(5, false)], shareDisclosure }).join(' ')).not.toMatch(/bew(ijs|ezen)/);
});
