import { familiesOf, headlinesOf, type FamiliesOf } from '../../policy/families.ts';
import type { Subject } from './read-deviations.ts';

/** The size of the family that a subject belongs to. */
export function familyIn(
  municipality: FamiliesOf,
): (subject: Pick<Subject, 'indicator' | 'areaId' | 'of'>) => number {
  const families = familiesOf(municipality);
  const headlines = headlinesOf(municipality.priorities);
  return ({ indicator, areaId, of }) =>
    of === 'period' && areaId === null && headlines.has(indicator.id) ? families.headline : families.others;
}
