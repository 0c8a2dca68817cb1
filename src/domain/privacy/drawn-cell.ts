import type { KindId } from '../observation/series.ts';
import { disclosureOf, mayShow } from './disclosure.ts';
import type { Audience, DisclosurePolicy } from './disclosure.ts';

/**
 * Side in metres of the finest cells that a map of some kinds together is drawn in: as fine as this audience may see
 * each of them, and never as fine as a home where one of them happens in homes.
 */
export function drawnCell(policy: DisclosurePolicy, kinds: readonly KindId[], audience: Audience): 100 | 500 {
  const isFine = kinds.every((kind) => {
    const { show, atHomes } = disclosureOf(policy, kind);
    return mayShow(show[audience], 'cell100') && atHomes !== true;
  });
  return isFine && audience === 'driehoek' ? 100 : 500;
}
