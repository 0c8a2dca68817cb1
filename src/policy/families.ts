import type { Municipality } from './municipality.ts';
import type { Profile } from './schema.ts';

/** How many counts of each family are looked at; chance is corrected for it. */
export type Families = NonNullable<Profile['families']>;

/** What the sizes follow from. */
export type FamiliesOf = Pick<Municipality, 'priorities' | 'indicators' | 'profile' | 'areas'>;

/**
 * Chance is said of a count against its own three years, by one rule for the whole product: the headline indicators of
 * the plan are one family, everything else that is looked at is another, and a count is corrected for the size of its
 * family. The plan and the areas fix these sizes, not the data: loading a file changes no word about another count. A
 * publication says the sizes of the whole plan, so that openbaar hears the same of a count as the driehoek.
 */
export function familiesOf({ priorities, indicators, profile, areas }: FamiliesOf): Families {
  if (profile.families !== undefined) return profile.families;
  const headline = headlinesOf(priorities).size;
  const registered = indicators.filter(({ sort }) => sort === 'registratie').length;
  const buurten = areas.filter(({ level }) => level === 'buurt').length;
  return { headline, others: 2 * registered - headline + profile.mapIndicators.length * buurten };
}

/** The indicators that stand on the card of a priority. */
export function headlinesOf(priorities: Municipality['priorities']): ReadonlySet<string> {
  return new Set(priorities.flatMap(({ headline }) => headline ?? []));
}
