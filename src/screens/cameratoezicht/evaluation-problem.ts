import type { ZonesRefusal } from '../../domain/camera-effect/areas.ts';
import { checkZones } from '../../domain/camera-effect/areas.ts';
import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import type { EvaluationRefusal } from '../../domain/camera-effect/evaluate.ts';
import { windowsOf } from '../../domain/camera-effect/windows.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { UnavailableReason } from '../../engine/answer.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Chosen } from './evaluation-design.ts';

/** Why there is no evaluation; the page says each in one sentence, and shows no number. */
export type EvaluationProblem =
  | { readonly why: 'openbaar' | 'no-camera' | 'no-cells' | 'control-empty' }
  | EvaluationRefusal
  | ZonesRefusal
  | { readonly why: 'unavailable'; readonly reason: UnavailableReason };

/** What can be said before anything is counted: whether there is a start, data around it, and areas that lie apart. */
export function problemBefore(chosen: Chosen): EvaluationProblem | null {
  const { design, data } = chosen;
  if (design.start === null) return { why: 'no-start' };
  if (data === null) return { why: 'no-cells' };
  const windows = windowsOf(design.start, design.windows, data);
  if (!windows.ok) return windows.failure;
  if (design.control.is === 'areas' && design.control.ids.length === 0) return { why: 'control-empty' };
  if (design.control.is === 'places' && design.control.places.length === 0) return { why: 'control-empty' };
  return null;
}

/** Whether the areas can be told apart with cells of this size in metres. */
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
