import { areasWithin } from '../area/area.ts';
import type { AreaId, AreaIndex, AreaLevel } from '../area/area.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { ControlChoice } from './design.ts';

/** A design in whole areas (buurten), for observations that know no finer place. */
export interface WholeAreas {
  readonly treatment: readonly AreaId[];
  readonly rings: readonly (readonly AreaId[])[];
  readonly control: readonly AreaId[];
}

export type WholeAreasRefusal =
  | { readonly why: 'no-areas' }
  /** Areas that stand in two places at once, or in which another camera stands. */
  | { readonly why: 'areas-overlap' | 'overlaps-camera'; readonly areas: readonly AreaId[] }
  | { readonly why: 'outside-data'; readonly areas: readonly AreaId[] };

/**
 * Checks a design in whole areas: every area in one place only, all in the data, and no other camera in the treatment
 * area. What lies around the camera or in the control and holds another camera is taken out, as it is with cells.
 */
export function checkWholeAreas(
  design: WholeAreas,
  known: ReadonlySet<AreaId>,
  withOtherCamera: ReadonlySet<AreaId>,
): Result<WholeAreas, WholeAreasRefusal> {
  const all = [...design.treatment, ...design.rings.flat(), ...design.control];
  if (design.treatment.length === 0 || design.control.length === 0) return fail({ why: 'no-areas' });
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  if (twice.length > 0) return fail({ why: 'areas-overlap', areas: twice });
  const unknown = all.filter((id) => !known.has(id));
  if (unknown.length > 0) return fail({ why: 'outside-data', areas: unknown });
  const watched = design.treatment.filter((id) => withOtherCamera.has(id));
  if (watched.length > 0) return fail({ why: 'overlaps-camera', areas: watched });
  const free = (ids: readonly AreaId[]): AreaId[] => ids.filter((id) => !withOtherCamera.has(id));
  const control = free(design.control);
  return control.length === 0
    ? fail({ why: 'no-areas' })
    : ok({ treatment: design.treatment, rings: design.rings.map(free), control });
}

/**
 * The areas of one level that a control means. One that a person named by itself stands as it is, also where it is
 * taken already, so that the check can say so; of a larger area what is not in `taken`.
 */
export function wholeControl(
  control: ControlChoice,
  index: AreaIndex,
  level: AreaLevel,
  taken: ReadonlySet<AreaId>,
): AreaId[] {
  if (control.is === 'places') return [];
  const partsOf = (id: AreaId): AreaId[] =>
    areasWithin(index, id, level)
      .map((area) => area.id)
      .filter((part) => !taken.has(part));
  if (control.is === 'rest') return partsOf(control.of);
  const isLarger = (id: AreaId): boolean => (index.byId.get(id)?.level ?? level) !== level;
  return [...new Set(control.ids.flatMap((id) => (isLarger(id) ? partsOf(id) : [id])))];
}
