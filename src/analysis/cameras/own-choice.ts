import type { EvaluationDesign } from '../../domain/camera-effect/design.ts';
import type { Choice } from '../../domain/camera-effect/robustness.ts';

/** The choices of a design as they stand in the grid; null where its years differ or it has no one radius. */
export function ownChoice({ place, windows }: EvaluationDesign): Choice | null {
  if (windows.beforeYears !== windows.afterYears) return null;
  const radius = place.is === 'cells' && place.treatment.is === 'circle' ? place.treatment.radius : null;
  return { radius, years: windows.beforeYears, control: 0 };
}
