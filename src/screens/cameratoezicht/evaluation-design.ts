import type { AreaId } from '../../domain/area/area.ts';
import { locate } from '../../domain/area/locate.ts';
import { startFrom } from '../../domain/camera-effect/design.ts';
import type { ControlChoice, EvaluationDesign, RingBand } from '../../domain/camera-effect/design.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { yearsAround } from '../../domain/camera-effect/windows.ts';
import type { KindId, SeriesInfo } from '../../domain/observation/series.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Camera, Indicator } from '../../policy/schema.ts';
import type { ControlPart, DesignPart } from '../../state/view.ts';

/** One evaluation: what a person chose, with everything else filled in from the register and the data. */
export interface Chosen {
  readonly camera: Camera;
  readonly indicator: Indicator;
  readonly design: EvaluationDesign;
  /** What the other cameras of the register watch. */
  readonly others: readonly { readonly camera: Camera; readonly shape: Shape }[];
  /** The larger area that the camera stands in, and what is around that; null outside all of them. */
  readonly surroundings: { readonly buurt: AreaId; readonly kern: AreaId } | null;
  /** Months for which there is a complete list with cells; null where there is none. */
  readonly data: Span | null;
}

/** Years on each side unless a person says otherwise, where the data have them. */
const proposedYears = 3;

/** The camera that is looked at: the chosen one, or the first. */
function cameraOf({ cameras }: Municipality, id: string): Camera | null {
  return cameras.find((camera) => camera.id === id) ?? cameras[0] ?? null;
}

/** The indicators that can be counted in cells, in the order of the map. */
export function outcomesOf({ indicators, profile }: Municipality): Indicator[] {
  return profile.mapIndicators.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
}

/** What a camera is for: the indicator that the plan names with its place, else the first with cells. */
export function outcomeOf(municipality: Municipality, camera: Camera, chosen: string): Indicator | null {
  const outcomes = outcomesOf(municipality);
  const named = municipality.events.flatMap(({ sort, places, indicators }) =>
    sort === 'interventie' && places.includes(camera.id) ? indicators : [],
  );
  return (
    outcomes.find(({ id }) => id === chosen) ??
    named.flatMap((id) => outcomes.find((one) => one.id === id) ?? [])[0] ??
    outcomes[0] ??
    null
  );
}

/** What a camera watches: its outline, or the circle of the register or of the radius that was chosen (metres). */
function watchedBy({ x, y, radius, outline }: Camera, chosen: number | null = null): Shape {
  if (chosen === null && outline != null) return { is: 'polygon', rings: [outline] };
  return { is: 'circle', x, y, radius: chosen ?? radius };
}

/** The design of a View, or null where there is no camera or no outcome to count. */
export function chosenDesign(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  cameraId: string,
  part: DesignPart,
): Chosen | null {
  const camera = cameraOf(municipality, cameraId);
  const indicator = camera === null ? null : outcomeOf(municipality, camera, part.outcome);
  if (camera === null || indicator === null) return null;
  const treatment = watchedBy(camera, part.radius);
  const surroundings = surroundingsOf(municipality, camera);
  const data = monthsWithCells(series, indicator.kinds);
  const start = startFrom(camera.start);
  return {
    camera,
    indicator,
    others: municipality.cameras
      .filter(({ id }) => id !== camera.id)
      .map((other) => ({ camera: other, shape: watchedBy(other) })),
    surroundings,
    data,
    design: {
      place: { is: 'cells', treatment, rings: ringsAround(treatment, part.rings) },
      // The whole gemeente is the busiest control there is; a quiet one makes every interval wide.
      control: controlOf(part.control) ?? { is: 'rest', of: municipality.profile.id },
      kinds: indicator.kinds,
      start,
      windows: { ...yearsOf(part, start === null || data === null ? null : yearsAround(start, data)) },
    },
  };
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

/** The months for which every kind has a complete list with cells; made-up lists only where there is no real one. */
export function monthsWithCells(series: readonly SeriesInfo[], kinds: readonly KindId[]): Span | null {
  const lists = series.filter(({ where, complete }) => where === 'cell' && complete !== null);
  const real = lists.filter(({ fictief }) => !fictief);
  const holds = (infos: readonly SeriesInfo[]): boolean =>
    kinds.every((kind) => infos.some((info) => info.kinds.includes(kind)));
  const used = (holds(real) ? real : lists).filter((info) => kinds.some((kind) => info.kinds.includes(kind)));
  if (!holds(used) || used.length === 0) return null;
  const spans = used.flatMap(({ complete }) => (complete === null ? [] : [complete.span]));
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
