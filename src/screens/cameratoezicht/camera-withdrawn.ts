import type { Entry } from '../../policy/dossier/entry.ts';
import { historyOf, standingOf } from '../../policy/dossier/standing.ts';
import type { Camera } from '../../policy/schema.ts';

/** The cameras that the team took out of the register, as they were last. `planned` are those of data/. */
export function withdrawnCameras(entries: readonly Entry[], planned: readonly Camera[]): Camera[] {
  return standingOf(entries, 'camera').flatMap(({ camera, content }) => {
    if (content !== null) return [];
    const last = historyOf(entries, `camera ${camera}`).find(
      (entry) => entry.is === 'camera' && entry.content !== null,
    );
    const before =
      last?.is === 'camera' && last.content !== null ? last.content : planned.find(({ id }) => id === camera);
    return before === undefined ? [] : [before];
  });
}
