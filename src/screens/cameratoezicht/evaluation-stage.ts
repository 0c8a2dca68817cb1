import type { Shape } from '../../domain/camera-effect/shape.ts';
import type { Background } from '../../domain/geo/background.ts';
import type { ZoneStage } from '../../map/zone-stage.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { controlShapes } from './evaluation-names.ts';
import { controlBuurten } from '../../analysis/cameras/whole-areas.ts';

/** What a map of a design shows: its zones on the ground of the municipality, and where the camera stands. */
export function stageOf(
  { camera, design, others, whole }: Pick<Chosen, 'camera' | 'design' | 'others' | 'whole'>,
  municipality: Municipality,
  background: Background | null,
): ZoneStage {
  const { areas, rings, places } = municipality;
  const { place, control } = design;
  const isCircle = place.is === 'cells' && place.treatment.is === 'circle';
  const buurten = whole === null ? null : controlBuurten(control, place, whole);
  return {
    place,
    control:
      buurten === null
        ? controlShapes(control, municipality)
        : buurten.map((id): Shape => ({ is: 'polygon', rings: rings[id] ?? [] })),
    others: others.map(({ shape }) => shape),
    areas,
    rings,
    places,
    background,
    // In the middle of a circle it stands of itself.
    ...(isCircle ? {} : { camera: [camera.x, camera.y] }),
  };
}
