import type { EntryOf } from '../dossier/entry.ts';
import type { Camera } from '../schema.ts';

type Kept = EntryOf<'evaluation'>;

/** Place, area and start of a camera, as they are kept with an evaluation of it. */
export function savedPlace({ x, y, radius, outline, start }: Camera): Kept['cameraAt'] {
  return { x, y, radius, outline: outline ?? null, start };
}

/** Whether place, area or start of a camera are others in the register than when an evaluation of it was saved. */
export function isOtherCamera(saved: Pick<Kept, 'cameraAt'>, camera: Camera): boolean {
  return JSON.stringify(saved.cameraAt) !== JSON.stringify(savedPlace(camera));
}
