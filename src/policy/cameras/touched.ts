import type { Draft, Entry, EntryOf } from '../dossier/entry.ts';
import { standingOf } from '../dossier/standing.ts';
import type { Camera } from '../schema.ts';

type Kept = EntryOf<'evaluation'>;

/**
 * The saved evaluations whose figures change once these drafts are written, newest first: what another camera watches
 * counts neither as control nor as ring, and what its own camera watches is what was evaluated.
 */
export function evaluationsTouched(
  drafts: readonly Draft[],
  cameras: readonly Camera[],
  entries: readonly Entry[],
): Kept[] {
  const isOther = drafts.some(
    (draft) =>
      draft.is === 'camera' &&
      watchedOf(draft.content) !== watchedOf(cameras.find(({ id }) => id === draft.camera) ?? null),
  );
  return isOther
    ? standingOf(entries, 'evaluation')
        .filter(({ withdrawn }) => !withdrawn)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    : [];
}

/** Cameras that came, left or moved after an evaluation was saved, in the order in which they were written. */
export function camerasSince(saved: Kept, entries: readonly Entry[], plan: readonly Camera[]): string[] {
  const written = entries.filter((entry) => entry.is === 'camera').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const stood = (id: string): Camera | null => {
    const before = written.findLast(({ camera, at }) => camera === id && at <= saved.at);
    return before === undefined ? (plan.find((camera) => camera.id === id) ?? null) : before.content;
  };
  const later = written.filter(({ camera, at }) => at > saved.at && camera !== saved.camera);
  return [...new Set(later.map(({ camera }) => camera))].flatMap((id) => {
    const [before, after] = [stood(id), later.findLast(({ camera }) => camera === id)?.content ?? null];
    return watchedOf(before) === watchedOf(after) ? [] : [after?.name ?? before?.name ?? id];
  });
}

/** What a camera watches, to be held against another; null of none. */
function watchedOf(camera: Camera | null): string | null {
  return camera === null ? null : JSON.stringify(camera.outline ?? [camera.x, camera.y, camera.radius]);
}
