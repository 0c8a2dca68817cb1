import { indexAreas } from '../../src/domain/area/area.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import type { World } from '../../src/engine/world.ts';
import { disclosurePolicy } from '../../src/policy/disclosure.ts';
import type { Municipality } from '../../src/policy/municipality.ts';

/** The world of a municipality in which these series answer. */
export function worldOf(
  { areas, rings, disclosure, kinds, profile }: Municipality,
  series: readonly Series[],
): World {
  const policy = disclosurePolicy(
    disclosure,
    kinds.map(({ id }) => id),
  );
  return { areas: indexAreas(areas), rings, disclosure: policy, municipality: profile.id, series };
}
