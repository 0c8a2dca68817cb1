import type { Ring } from '../../domain/area/area.ts';
import type { ZonesRefusal } from '../../domain/camera-effect/areas.ts';
import { checkZones } from '../../domain/camera-effect/areas.ts';
import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { EvaluationRefusal } from '../../domain/camera-effect/evaluate.ts';
import { distanceFrom } from '../../domain/camera-effect/shape.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { windowsOf } from '../../domain/camera-effect/windows.ts';
import type { WholeAreasRefusal } from '../../domain/camera-effect/whole-areas.ts';
import { contains } from '../../domain/geo/polygon.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { UnavailableReason } from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Chosen } from './design.ts';
import type { Whole } from './whole-areas.ts';

/** Why there is no evaluation; the page says each in one sentence, and shows no number. */
export type EvaluationProblem =
  | {
      readonly why:
        | 'openbaar'
        | 'no-camera'
        | 'no-cells'
        | 'no-buurten'
        | 'control-empty'
        | 'control-overlaps'
        | 'control-outside'
        | 'no-buurt';
    }
  /** Known, or to be seen, per buurt only, where cells are asked for. */
  | { readonly why: 'only-buurt' }
  | { readonly why: 'whole-areas'; readonly refusal: WholeAreasRefusal }
  | EvaluationRefusal
  | ZonesRefusal
  | { readonly why: 'unavailable'; readonly reason: UnavailableReason };

/** What can be said before anything is counted: whether there is a start, data around it, and areas that lie apart. */
export function problemBefore(
  chosen: Chosen,
  { rings }: Pick<Municipality, 'rings'>,
): EvaluationProblem | null {
  const { design, data, whole, known } = chosen;
  if (design.start === null) return { why: 'no-start' };
  if (whole === null && known === 'buurt') return { why: 'only-buurt' };
  if (data === null) return { why: whole === null ? 'no-cells' : 'no-buurten' };
  // The data know the buurt, but this outcome tells too much of persons to be looked at there.
  if (whole !== null && known === null) return notShownByBuurt(design.kinds);
  const windows = windowsOf(design.start, design.windows, data);
  if (!windows.ok) return windows.failure;
  if (design.control.is === 'areas' && design.control.ids.length === 0) return { why: 'control-empty' };
  if (design.control.is === 'places' && design.control.places.length === 0) return { why: 'control-empty' };
  if (design.place.is === 'cells' && doPlacesOverlap(design.control, design.place.treatment))
    return { why: 'control-overlaps' };
  if (areOutside(design.control, Object.values(rings).flat())) return { why: 'control-outside' };
  return whole === null ? null : wholeProblem(whole);
}

function notShownByBuurt([kind = '']: readonly string[]): EvaluationProblem {
  return { why: 'unavailable', reason: { why: 'not-shown', kind, finest: 'gemeente' } };
}

/** Whether a place to compare with reaches into the treatment area. */
function doPlacesOverlap(control: ControlChoice, treatment: Shape): boolean {
  if (control.is !== 'places') return false;
  const edge = treatment.is === 'circle' ? treatment.radius : 0;
  return control.places.some(
    (place) => place.is === 'circle' && distanceFrom(treatment, place.x, place.y) < edge + place.radius,
  );
}

/** Whether a place to compare with lies outside the data: nothing known there is not the same as nothing happened. */
function areOutside(control: ControlChoice, outlines: readonly Ring[]): boolean {
  if (control.is !== 'places' || outlines.length === 0) return false;
  return control.places.some((place) => place.is === 'circle' && !contains(outlines, place.x, place.y));
}

function wholeProblem({ checked }: Whole): EvaluationProblem | null {
  if (checked.ok) return null;
  const refusal = checked.failure;
  return refusal.why === 'no-buurt' ? { why: 'no-buurt' } : { why: 'whole-areas', refusal };
}

/** Whether the areas can be told apart with cells of this size in metres; whole buurten need none. */
export function checkAreas(
  chosen: Chosen,
  { rings }: Municipality,
  cellSize: number,
): Result<Coarseness, ZonesRefusal> {
  const { place } = chosen.design;
  if (place.is !== 'cells') return ok({ cellSize, cells: 0, surfaceRatio: 1 });
  if (cellSize <= 0) return fail({ why: 'too-coarse', cellSize });
  const outlines = Object.values(rings).flat();
  return checkZones(
    {
      treatment: place.treatment,
      rings: place.rings,
      others: chosen.others.map(({ shape }) => shape),
      control: [],
      covered: outlines.length === 0 ? null : outlines,
    },
    cellSize,
  );
}
