import type { AreaId } from '../domain/area/area.ts';
import type { Municipality } from './municipality.ts';
import type { Population } from './schema.ts';

/** Inhabitants per area, of the newest year that is known for it. */
export function inhabitantsOf(population: readonly Population[]): ReadonlyMap<AreaId, number> {
  return newestOf(population, ({ inhabitants }) => inhabitants);
}

/** Dwellings per area, of the newest year that is known for it; areas of which they are unknown are not in the map. */
export function dwellingsOf(population: readonly Population[]): ReadonlyMap<AreaId, number> {
  return newestOf(population, ({ dwellings }) => dwellings);
}

/** How many times as many inhabitants an area has as another one; a region is its gemeenten. Null where one is unknown. */
export function sizeAgainst(municipality: Municipality, area: AreaId, other: AreaId): number | null {
  const inhabitants = inhabitantsOf(municipality.population);
  const of = (id: AreaId): number | null => {
    const { region } = municipality.profile;
    if (id !== region.id) return inhabitants.get(id) ?? null;
    const members = region.members.map((member) => inhabitants.get(member.id) ?? null);
    return members.reduce<number | null>(
      (sum, value) => (sum === null || value === null ? null : sum + value),
      0,
    );
  };
  const [one, two] = [of(area), of(other)];
  return one === null || two === null || two === 0 ? null : one / two;
}

function newestOf(
  population: readonly Population[],
  read: (entry: Population) => number | null,
): ReadonlyMap<AreaId, number> {
  const oldestFirst = population.toSorted((one, other) => one.year - other.year);
  return new Map(
    oldestFirst.flatMap((entry) => {
      const value = read(entry);
      return value === null ? [] : [[entry.area, value] as const];
    }),
  );
}
