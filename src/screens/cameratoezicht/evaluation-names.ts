import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { evaluatie as words } from '../../text/nl/camera-evaluatie.ts';

/** More areas than this are counted, not named. */
const mostNamed = 3;

/** What a control is called. */
export function controlName(control: ControlChoice, { areas, profile }: Municipality): string {
  const nameOf = (id: string): string => areas.find((area) => area.id === id)?.name ?? profile.name;
  if (control.is === 'rest') return words.choose.rest(nameOf(control.of));
  if (control.is === 'areas')
    return control.ids.length > mostNamed
      ? words.choose.manyAreas(control.ids.length)
      : control.ids.map(nameOf).join(', ');
  return words.choose.places(control.places.length);
}

/** The outlines of a control: of its areas with all that lies in them, or of its places. */
export function controlShapes(control: ControlChoice, { areas, rings }: Municipality): Shape[] {
  if (control.is === 'places') return [...control.places];
  const ids = control.is === 'areas' ? control.ids : [control.of];
  const parentOf = new Map(areas.map(({ id, parent }) => [id, parent]));
  const isIn = (id: string): boolean => {
    for (let at: string | null = id; at !== null; at = parentOf.get(at) ?? null)
      if (ids.includes(at)) return true;
    return false;
  };
  return Object.entries(rings).flatMap(([id, parts]) =>
    isIn(id) ? [{ is: 'polygon', rings: parts } as const] : [],
  );
}
