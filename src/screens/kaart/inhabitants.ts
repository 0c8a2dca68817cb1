import type { AreaId } from '../../domain/area/area.ts';
import type { Population } from '../../policy/schema.ts';

/** Inhabitants per area, of the newest year that is known for it. */
export function inhabitantsOf(population: readonly Population[]): ReadonlyMap<AreaId, number> {
  const oldestFirst = [...population].sort((one, other) => one.year - other.year);
  return new Map(oldestFirst.map(({ area, inhabitants }) => [area, inhabitants]));
}
