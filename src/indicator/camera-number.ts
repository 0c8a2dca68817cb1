import type { CameraFinding } from '../analysis/cameras/camera.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { lessOrMore, range } from '../text/nl/camera-evaluatie-woorden.ts';
import { changeUnder, concludedOf } from '../text/camera-change-text.ts';
import { verdict as verdictWords } from '../text/nl/camera-evaluatie-oordeel.ts';
import { cameraStand as words } from '../text/nl/camera-stand.ts';
import { judged } from './camera-headline.ts';

/** The main number of a camera with its interval, and its verdict in a word; null as long as it is computed. */
export function numberOfCamera(found: CameraFinding | undefined): string | null {
  if (found === undefined) return null;
  if (found.verdict === null) return words.touchedRefused;
  if (found.figures.checks === null) return null;
  const { areas, findings } = judged(found.figures);
  const { before, after } = areas.treatment.total;
  const effect = findings.ok && findings.value.effect.inPercent ? findings.value.effect.measured : null;
  return words.touchedNumber(
    effect === null
      ? words.counted(before, after)
      : changeUnder(
          concludedOf(found.verdict),
          verdictWords.against(
            lessOrMore(effect.percentChange),
            range(effect.percentLower, effect.percentUpper),
          ),
        ),
    cameraBeeld.grid.words[found.verdict.code],
  );
}
