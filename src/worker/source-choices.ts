import type { SourceChoice } from '../engine/authority.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import { standingOf } from '../policy/dossier/standing.ts';

/** Which source counts where two differ, as the team wrote it down. */
export function sourceChoices(entries: readonly Entry[]): readonly SourceChoice[] {
  return standingOf(entries, 'source').flatMap(({ kind, source }) =>
    source === null ? [] : [{ kind, source }],
  );
}
