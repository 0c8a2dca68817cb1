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
  return changesWatched(drafts, cameras)
    ? standingOf(entries, 'evaluation')
        .filter(({ withdrawn }) => !withdrawn)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    : [];
}

/** Whether a camera comes, leaves or watches something else once these drafts are written. */
export function changesWatched(drafts: readonly Draft[], cameras: readonly Camera[]): boolean {
  return drafts.some(
    (draft) =>
      draft.is === 'camera' &&
      watchedOf(draft.content) !== watchedOf(cameras.find(({ id }) => id === draft.camera) ?? null),
  );
}

/** What an evaluation knows of a camera: where it stands, what it watches and since when. */
export type Watching = Pick<Camera, 'id' | 'x' | 'y' | 'radius' | 'outline' | 'start'>;

/** What is watched once these drafts are written; of a new camera the id says nothing, as it follows its name. */
export function registerAfter(drafts: readonly Draft[], cameras: readonly Camera[]): Watching[] {
  const written = new Map(
    drafts.flatMap((draft) => (draft.is === 'camera' ? [[draft.camera, draft.content] as const] : [])),
  );
  const standing = cameras.flatMap((camera) =>
    written.has(camera.id) ? (written.get(camera.id) ?? []) : camera,
  );
  const fresh = [...written].flatMap(([id, content]) =>
    content === null || cameras.some((camera) => camera.id === id) ? [] : content,
  );
  return [
    ...standing.map(watchingOf),
    ...fresh.map((camera, at) => ({ ...watchingOf(camera), id: `nieuw ${at + 1}` })),
  ];
}

function watchingOf({ id, x, y, radius, outline, start }: Camera): Watching {
  return { id, x, y, radius, outline: outline ?? null, start };
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
