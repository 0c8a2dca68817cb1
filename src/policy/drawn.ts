import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import { disclosurePolicy } from './disclosure.ts';
import type { Municipality } from './municipality.ts';

/** Whether one of some kinds happens in homes. */
export function happensAtHomes({ disclosure }: Municipality, kinds: readonly KindId[]): boolean {
  const policy = disclosurePolicy(disclosure, kinds);
  return kinds.some((kind) => disclosureOf(policy, kind).atHomes === true);
}
