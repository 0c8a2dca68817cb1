import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import type { Audience, DisclosurePolicy } from '../domain/privacy/disclosure.ts';
import { drawnCell } from '../domain/privacy/drawn-cell.ts';
import { disclosurePolicy } from './disclosure.ts';
import type { Municipality } from './municipality.ts';

function policyFor({ disclosure }: Municipality, kinds: readonly KindId[]): DisclosurePolicy {
  return disclosurePolicy(disclosure, kinds);
}

/** Side in metres of the finest cells in which a map of some kinds is drawn. */
export function drawnCellOf(
  municipality: Municipality,
  kinds: readonly KindId[],
  audience: Audience,
): 100 | 500 {
  return drawnCell(policyFor(municipality, kinds), kinds, audience);
}

/** Whether one of some kinds happens in homes. */
export function happensAtHomes(municipality: Municipality, kinds: readonly KindId[]): boolean {
  const policy = policyFor(municipality, kinds);
  return kinds.some((kind) => disclosureOf(policy, kind).atHomes === true);
}
