import { adjoiningAreas } from '../../domain/area/adjoining.ts';
import { areasWithin, indexAreas } from '../../domain/area/area.ts';
import type { AreaId, AreaIndex } from '../../domain/area/area.ts';
import { createLocator } from '../../domain/area/locate.ts';
import type { ControlChoice, EvaluationDesign, Place } from '../../domain/camera-effect/design.ts';
import { watchedShare } from '../../domain/camera-effect/watched-share.ts';
import type { WatchedShare } from '../../domain/camera-effect/watched-share.ts';
import { checkWholeAreas, wholeControl } from '../../domain/camera-effect/whole-areas.ts';
import type { WholeAreas, WholeAreasRefusal } from '../../domain/camera-effect/whole-areas.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { fail } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Zone } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Camera } from '../../policy/schema.ts';

/** A design in whole buurten: what it rests on beside its place and control. */
export interface Whole {
  readonly index: AreaIndex;
  /** The buurten in which another camera stands. */
  readonly watched: ReadonlySet<AreaId>;
  /** The buurten of treatment, ring and control, none of them twice or with another camera; or why not. */
  readonly checked: Result<WholeAreas, WholeAreasRefusal | { readonly why: 'no-buurt' }>;
  /** How the camera's own area lies in its buurt. */
  readonly share: WatchedShare;
  /** Buurten without a camera, not around this one: for regression to the mean, and to compare with. */
  readonly free: readonly AreaId[];
}

type Here = Pick<Municipality, 'areas' | 'rings' | 'cameras' | 'profile'>;
type AreasPlace = Extract<Place, { readonly is: 'areas' }>;

/** The buurt of a camera by its point, the buurten around it as a ring, and what it is compared with. */
export function wholeDesign(
  municipality: Here,
  camera: Camera,
  watchedByCamera: Shape,
  control: ControlChoice,
  hasRing: boolean,
): { readonly place: AreasPlace; readonly whole: Whole } {
  const { rings, areas, profile, cameras } = municipality;
  const index = indexAreas(areas);
  const locate = createLocator(rings);
  const own = locate(camera.x, camera.y);
  const watched = new Set(
    cameras.filter(({ id }) => id !== camera.id).flatMap(({ x, y }) => locate(x, y) ?? []),
  );
  const around = own === null || !hasRing ? [] : adjoiningAreas(rings, own);
  const taken = new Set([...(own === null ? [] : [own]), ...around]);
  const buurten = areasWithin(index, profile.id, 'buurt').map(({ id }) => id);
  const asked = {
    treatment: own === null ? [] : [own],
    rings: around.length === 0 ? [] : [around],
    control: wholeControl(control, index, 'buurt', taken),
  };
  const checked = own === null ? fail({ why: 'no-buurt' as const }) : check(asked, buurten, watched);
  const used = checked.ok ? checked.value : asked;
  return {
    place: { is: 'areas', treatment: used.treatment, rings: used.rings },
    whole: {
      index,
      watched,
      checked,
      share: watchedShare(watchedByCamera, own === null ? [] : (rings[own] ?? [])),
      free: buurten.filter((id) => !taken.has(id) && !watched.has(id)),
    },
  };
}

/** A ring of which every buurt has another camera is no ring. */
function check(
  asked: WholeAreas,
  buurten: readonly AreaId[],
  watched: ReadonlySet<AreaId>,
): Result<WholeAreas, WholeAreasRefusal> {
  const checked = checkWholeAreas(asked, new Set(buurten), watched);
  if (!checked.ok) return checked;
  return {
    ok: true,
    value: { ...checked.value, rings: checked.value.rings.filter((ring) => ring.length > 0) },
  };
}

/** The buurten of a control beside a place: none of the place itself, none with another camera. */
export function controlBuurten(control: ControlChoice, place: Place, { index, watched }: Whole): AreaId[] {
  const taken = new Set(place.is === 'areas' ? [...place.treatment, ...place.rings.flat()] : []);
  return wholeControl(control, index, 'buurt', taken).filter((id) => !taken.has(id) && !watched.has(id));
}

/** What the buurten of a design are called. */
export interface WholeNames {
  readonly treatment: string;
  readonly ring: readonly string[];
}

type Named = { readonly design: Pick<EvaluationDesign, 'place'>; readonly whole: Whole | null };

/** Null for a design in cells. */
export function namesOfWhole({ design: { place }, whole }: Named): WholeNames | null {
  if (whole === null || place.is !== 'areas') return null;
  const nameOf = (id: AreaId): string => whole.index.byId.get(id)?.name ?? id;
  return { treatment: place.treatment.map(nameOf).join(', '), ring: place.rings.flat().map(nameOf) };
}

/** The buurten that count nowhere because another camera stands there; none for a design in cells. */
export function watchedNames({ whole }: Pick<Named, 'whole'>): string[] {
  return whole === null ? [] : [...whole.watched].map((id) => whole.index.byId.get(id)?.name ?? id).sort();
}

/** The zones of a design in whole buurten, `prefix` before their keys. */
export function wholeZonesOf(design: EvaluationDesign, whole: Whole, prefix = ''): Zone[] {
  const { place, control } = design;
  if (place.is !== 'areas') return [];
  return [
    areaZone(`${prefix}camera`, place.treatment),
    ...place.rings.map((ids, at) => areaZone(`${prefix}ring${at}`, ids)),
    areaZone(`${prefix}controle0`, controlBuurten(control, place, whole)),
  ];
}

export function areaZone(key: string, ids: readonly AreaId[]): Zone {
  return { key, place: { is: 'areas', ids }, minus: [] };
}
