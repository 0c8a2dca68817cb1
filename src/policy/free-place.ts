import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf, mayShow } from '../domain/privacy/disclosure.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { freePlaceCell } from '../domain/privacy/free-place.ts';
import { disclosurePolicy } from './disclosure.ts';
import type { Municipality } from './municipality.ts';

/** Which places an audience may choose for some kinds together. */
export interface OfferedPlaces {
  readonly hasAreas: boolean;
  /** A kern is a sum of buurten: openbaar is told none. */
  readonly hasKernen: boolean;
  /** Side in metres of the cells that a free place is made of; null where there is none. */
  readonly cell: 100 | 500 | null;
}

export function offeredPlaces(
  { disclosure }: Pick<Municipality, 'disclosure'>,
  kinds: readonly KindId[],
  audience: Audience,
): OfferedPlaces {
  const policy = disclosurePolicy(disclosure, kinds);
  const hasAreas = kinds.every((kind) => mayShow(disclosureOf(policy, kind).show[audience], 'buurt'));
  return {
    hasAreas,
    hasKernen: hasAreas && audience === 'driehoek',
    cell: freePlaceCell(policy, kinds, audience),
  };
}
