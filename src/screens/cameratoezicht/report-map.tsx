import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { ZoneFigure } from '../../map/zone-figure.tsx';
import { useSession } from '../../state/session.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** Where was looked: the camera's area, the rings, what other cameras watch, and the control where it comes near. */
export function ReportMap({ found }: { readonly found: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { areas, rings, places } = municipality;
  const { place, control } = found.design;
  const others = found.chosen.others.map(({ shape }) => shape);
  return (
    <ZoneFigure
      stage={{ place, control: controlShapes(control, municipality), others, areas, rings, places }}
      table="none"
    />
  );
}

/** The outlines of a control: of its areas with all that lies in them, or of its places. */
function controlShapes(
  control: ControlChoice,
  { areas, rings }: Pick<ReturnType<typeof useSession>['municipality'], 'areas' | 'rings'>,
): Shape[] {
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
