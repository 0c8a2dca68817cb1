import { isUntold } from '../domain/camera-effect/verdict.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import { cameraStand as words } from '../text/nl/camera-stand.ts';

/** The verdict of a kept evaluation in a few words, the same wherever it is named. */
export function savedVerdictText(verdict: EntryOf<'evaluation'>['verdict']): string {
  if (verdict === null) return words.noEvaluation;
  if (isUntold(verdict.code)) return words.untold;
  if (verdict.code === 'no-difference-seen') return words.open;
  return words.verdicts[verdict.code][verdict.certainty === 'likely' ? 'likely' : 'possible'];
}
