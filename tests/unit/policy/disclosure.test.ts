import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../../src/domain/privacy/disclosure.ts';
import { disclosurePolicy } from '../../../src/policy/disclosure.ts';
import type { DisclosureRule } from '../../../src/policy/schema.ts';

const rule = (kinds: DisclosureRule['kinds'], keep: DisclosureRule['keep']): DisclosureRule => ({
  kinds,
  keep,
  keepTime: 'hour',
  show: { driehoek: 'buurt', openbaar: 'gemeente' },
  k: { cell: 5, buurt: 5, gemeente: 1 },
  sensitive: false,
  why: 'test',
});

describe('disclosurePolicy', () => {
  it('lets the first rule that names a kind hold, and the last one for the rest', () => {
    const policy = disclosurePolicy(
      [rule(['a'], 25), rule(['a', 'b'], 100), rule('*', 'buurt')],
      ['a', 'b', 'c'],
    );
    expect(['a', 'b', 'c', 'never heard of'].map((kind) => disclosureOf(policy, kind).keep)).toEqual([
      25,
      100,
      'buurt',
      'buurt',
    ]);
  });
  it('shows nothing of a kind that no rule names', () => {
    const policy = disclosurePolicy([rule(['a'], 25)], ['a', 'b']);
    expect(disclosureOf(policy, 'b').show).toEqual({ driehoek: 'never', openbaar: 'never' });
  });
  it('leaves the reason out: it is for the people who keep the rules', () => {
    expect(disclosurePolicy([rule('*', 'buurt')], []).fallback).not.toHaveProperty('why');
  });
});
