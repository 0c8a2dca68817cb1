import type { CameraFinding } from '../analysis/cameras/camera.ts';
import { changedSince } from '../analysis/cameras/saved-figures.ts';
import { isOtherCamera } from '../policy/cameras/saved-place.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Camera } from '../policy/schema.ts';

/** Whether a report still says what it said: its figures, its verdict, and where its camera stands. */
export function reportSince(
  report: EntryOf<'evaluation'>,
  camera: Camera,
  found: CameraFinding | undefined,
  dataHash: string,
): 'running' | 'same' | 'changed' {
  if (isOtherCamera(report, camera)) return 'changed';
  if (found === undefined) return 'running';
  const isRefused = found.verdict === null;
  if (!isRefused && found.figures.checks === null) return 'running';
  const now = isRefused
    ? { dataHash, evaluation: null, verdict: null }
    : { dataHash, evaluation: found.figures.evaluation, verdict: found.verdict };
  const { figures, verdict } = changedSince(report, now);
  return figures.length === 0 && verdict === null ? 'same' : 'changed';
}
