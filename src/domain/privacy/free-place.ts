import type { KindId } from '../observation/series.ts';
import { disclosureOf, mayShow } from './disclosure.ts';
import type { Audience, DisclosurePolicy } from './disclosure.ts';

/**
 * Side in metres of the cells that a free place is made of, for some kinds together: the finest that this audience may
 * see of every one of them. Null where there is no free place: in openbaar, and of kinds that are not shown by cell.
 */
export function freePlaceCell(
  policy: DisclosurePolicy,
  kinds: readonly KindId[],
  audience: Audience,
): 100 | 500 | null {
  const isShown = (precision: 'cell100' | 'cell500'): boolean =>
    kinds.every((kind) => mayShow(disclosureOf(policy, kind).show[audience], precision));
  if (audience === 'openbaar' || !isShown('cell500')) return null;
  return isShown('cell100') ? 100 : 500;
}
