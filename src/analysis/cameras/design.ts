import type { AreaId } from '../../domain/area/area.ts';
import { locate } from '../../domain/area/locate.ts';
import { startFrom } from '../../domain/camera-effect/design.ts';
import type { ControlChoice, EvaluationDesign, RingBand } from '../../domain/camera-effect/design.ts';
import { isInShape } from '../../domain/camera-effect/shape.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { yearsAround } from '../../domain/camera-effect/windows.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Camera, Indicator } from '../../policy/schema.ts';
import type { AreaPart, ControlPart, DesignLevel, DesignPart } from '../../view/parts.ts';
import { monthsKnown, outcomeOf } from './outcomes.ts';
import { wholeDesign } from './whole-areas.ts';
import type { Whole } from './whole-areas.ts';

/** One evaluation: what a person chose, with everything else filled in from the register and the data. */
export interface Chosen {
  readonly camera: Camera;
  readonly indicator: Indicator;
  /** The finest place at which the outcome is known and may be seen; null where neither is. */
  readonly known: DesignLevel | null;
  readonly design: EvaluationDesign;
  /** What the other cameras of the register watch. */
  readonly others: readonly { readonly camera: Camera; readonly shape: Shape }[];
  /** The larger area that the camera stands in, and what is around that; null outside all of them. */
  readonly surroundings: { readonly buurt: AreaId; readonly kern: AreaId } | null;
  /** Months for which the outcome is known at the level of the design; null where there is none. */
  readonly data: Span | null;
  /** What a design in whole buurten rests on; null for cells. */
  readonly whole: Whole | null;
}

/** Years on each side unless a person says otherwise, where the data have them. */
const proposedYears = 3;

/** The camera that is looked at: the chosen one, or the first. */
function cameraOf({ cameras }: Municipality, id: string): Camera | null {
  return cameras.find((camera) => camera.id === id) ?? cameras[0] ?? null;
}

/** What a camera watches: what was chosen for it, or else the outline or the circle of the register. */
function watchedBy({ x, y, radius, outline }: Camera, chosen: AreaPart | null = null): Shape {
  if (chosen?.is === 'outline') return { is: 'polygon', rings: [chosen.corners] };
  if (chosen === null && outline != null) return { is: 'polygon', rings: [outline] };
  return { is: 'circle', x, y, radius: chosen?.radius ?? radius };
}

/** Whether the camera itself stands outside the area that a person drew for it. */
export function isCameraOutside({ x, y }: Pick<Camera, 'x' | 'y'>, area: AreaPart | null): boolean {
  return area?.is === 'outline' && !isInShape({ is: 'polygon', rings: [area.corners] }, x, y);
}

/** The design of a View, or null where there is no camera or no outcome to count. */
export function chosenDesign(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  cameraId: string,
  part: DesignPart,
): Chosen | null {
  const camera = cameraOf(municipality, cameraId);
  const outcome = camera === null ? null : outcomeOf(municipality, series, camera, part.outcome);
  if (camera === null || outcome === null) return null;
  const { indicator, level: known } = outcome;
  const data = monthsKnown(series, indicator.kinds, part.level);
  // Also where cells are asked for that nobody has: the choices stay the same once buurten are looked at.
  const months = data ?? monthsKnown(series, indicator.kinds, 'buurt');
  const start = startFrom(camera.start);
  const { place, control, whole } = placeOf(municipality, camera, part);
  return {
    camera,
    indicator,
    known,
    others: municipality.cameras
      .filter(({ id }) => id !== camera.id)
      .map((other) => ({ camera: other, shape: watchedBy(other) })),
    surroundings: surroundingsOf(municipality, camera),
    data,
    whole,
    design: {
      place,
      control,
      kinds: indicator.kinds,
      start,
      windows: { ...yearsOf(part, start === null || months === null ? null : yearsAround(start, months)) },
    },
  };
}

function placeOf(
  municipality: Municipality,
  camera: Camera,
  part: DesignPart,
): Pick<EvaluationDesign, 'place' | 'control'> & Pick<Chosen, 'whole'> {
  // The whole gemeente is the busiest control there is; a quiet one makes every interval wide.
  const proposed: ControlChoice = { is: 'rest', of: municipality.profile.id };
  const treatment = watchedBy(camera, part.area);
  const chosen = knownControl(controlOf(part.control), municipality) ?? proposed;
  if (part.level === 'vak')
    return {
      place: { is: 'cells', treatment, rings: ringsAround(treatment, part.rings) },
      control: chosen,
      whole: null,
    };
  // Circles cannot be counted in whole buurten.
  const control = chosen.is === 'places' ? proposed : chosen;
  return { control, ...wholeDesign(municipality, camera, watchedBy(camera), control, part.rings.length > 0) };
}

/** Null where a control names an area that these data do not hold, such as one of another gemeente. */
function knownControl(control: ControlChoice | null, { areas }: Municipality): ControlChoice | null {
  if (control === null || control.is === 'places') return control;
  const ids = control.is === 'areas' ? control.ids : [control.of];
  return ids.every((id) => areas.some((area) => area.id === id)) ? control : null;
}

function yearsOf(
  { windows, leftOut }: DesignPart,
  room: { readonly before: number; readonly after: number } | null,
): EvaluationDesign['windows'] {
  const most = room === null ? 1 : Math.max(1, Math.min(proposedYears, room.before, room.after));
  return { beforeYears: windows?.before ?? most, afterYears: windows?.after ?? most, leftOut };
}

/** Rings that begin where the treatment area ends. */
export function ringsAround(treatment: Shape, rings: readonly RingBand[]): RingBand[] {
  const edge = treatment.is === 'circle' ? treatment.radius : 0;
  const outside = rings.filter(({ outer }) => outer > edge);
  return outside.map(({ inner, outer }, at) => ({
    inner: at === 0 && isDefaultEdge(inner, edge) ? edge : inner,
    outer,
  }));
}

/** The rings of the View are written for a circle of 100 m: around another area the first one moves to its edge. */
function isDefaultEdge(inner: number, edge: number): boolean {
  return inner === 100 || inner < edge;
}

function controlOf(part: ControlPart | null): ControlChoice | null {
  if (part === null || part.is !== 'places') return part;
  return { is: 'places', places: part.places.map((place) => ({ is: 'circle', ...place })) };
}

function surroundingsOf({ rings, areas }: Municipality, { x, y }: Camera): Chosen['surroundings'] {
  const buurt = locate(rings, x, y);
  const kern = areas.find(({ id }) => id === buurt)?.parent ?? null;
  return buurt === null || kern === null ? null : { buurt, kern };
}
