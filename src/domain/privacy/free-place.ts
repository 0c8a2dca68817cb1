import type { KindId } from '../observation/series.ts';
import { disclosureOf, mayShow } from './disclosure.ts';
import type { Audience, DisclosurePolicy } from './disclosure.ts';
import { drawnCell } from './drawn-cell.ts';

/**
 * Side in metres of the cells that a free place is made of, for some kinds together: the finest that this audience may
 * see of every one of them, and never as fine as a home. Null where there is no free place: in openbaar, and of kinds that are not shown by cell.
 */
export function freePlaceCell(
  policy: DisclosurePolicy,
  kinds: readonly KindId[],
  audience: Audience,
): 100 | 500 | null {
  const isShown = kinds.every((kind) => mayShow(disclosureOf(policy, kind).show[audience], 'cell500'));
  if (audience === 'openbaar' || !isShown) return null;
  return drawnCell(policy, kinds, audience);
}
