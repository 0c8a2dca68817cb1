import { indexAreas } from '../domain/area/area.ts';
import type { IntakeContext } from '../intake/context.ts';
import { disclosurePolicy } from '../policy/disclosure.ts';
import type { Municipality } from '../policy/municipality.ts';

/** What an import has to know, from the municipality; `now` in milliseconds since 1970. */
export function intakeContext(municipality: Municipality, setId: string, now: number): IntakeContext {
  const { areas, kinds, rings, profile, disclosure, postcodes } = municipality;
  return {
    areas: indexAreas(areas),
    kinds,
    disclosure: disclosurePolicy(
      disclosure,
      kinds.map((kind) => kind.id),
    ),
    rings,
    municipality: profile.id,
    postcodes,
    divisionYear: profile.divisionYear,
    now,
    setId,
  };
}
