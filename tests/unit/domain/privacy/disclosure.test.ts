import { describe, expect, it } from 'vitest';
import { disclosureOf, mayShow, placePrecisions } from '../../../../src/domain/privacy/disclosure.ts';
import type { Disclosure } from '../../../../src/domain/privacy/disclosure.ts';

const usual: Disclosure = {
  keep: 'buurt',
  keepTime: 'minute',
  show: { driehoek: 'buurt', openbaar: 'buurt' },
  k: { cell: 5, buurt: 5, gemeente: 1 },
  sensitive: false,
};

describe('what may be shown', () => {
  it('is nothing finer than allowed', () => {
    expect(placePrecisions.filter((wanted) => mayShow('buurt', wanted))).toEqual([
      'never',
      'gemeente',
      'buurt',
    ]);
    expect(mayShow('never', 'gemeente')).toBe(false);
    expect(mayShow('cell100', 'cell100')).toBe(true);
    expect(mayShow('cell500', 'cell100')).toBe(false);
  });

  it('is the rule of the kind, else the usual one', () => {
    const own: Disclosure = { ...usual, keep: 25 };
    const policy = { fallback: usual, byKind: new Map([['a/b', own]]) };
    expect(disclosureOf(policy, 'a/b')).toBe(own);
    expect(disclosureOf(policy, 'a/c')).toBe(usual);
  });
});
