import type { CameraFinding } from '../analysis/cameras/camera.ts';
import { chosenDesign } from '../analysis/cameras/design.ts';
import { isUntold, type Verdict } from '../domain/camera-effect/verdict.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Camera } from '../policy/schema.ts';
import { verdict as words } from '../text/nl/camera-evaluatie-oordeel.ts';
import { cameraOordeel } from '../text/nl/camera-oordeel.ts';
import { defaultView } from '../view/view.ts';
import { headlineOf } from './camera-headline.ts';
import { problemText } from './camera-problem-text.ts';

/** The evaluation of a camera as its screen asks for it before anybody chose anything. */
export function evaluationOf(camera: Camera['id']) {
  return { about: 'camera', camera, design: defaultView.cameras.design } as const;
}

/**
 * The one sentence about a camera on every screen: the headline of its evaluation word for word, and whether it moved
 * where that does not say so. Of a camera without a start nothing is asked.
 */
export function saidOfCamera(
  { id, start }: Pick<Camera, 'id' | 'start'>,
  found: CameraFinding | undefined,
  municipality: Municipality,
  series: readonly SeriesInfo[],
): string {
  if (start === null) return cameraOordeel.untold(cameraOordeel.noStart);
  if (found === undefined) return `${words.running}.`;
  const chosen = chosenDesign(municipality, series, id, evaluationOf(id).design);
  if (found.verdict === null) {
    const { why } = found.figures;
    return cameraOordeel.untold(
      why.why === 'no-start' ? cameraOordeel.noStart : problemText(why, municipality, chosen).title,
    );
  }
  const { figures, verdict } = found;
  if (chosen === null || figures.checks === null) return `${words.running}.`;
  return [headlineOf({ ...figures, verdict, chosen }), ...movedBeside(verdict, figures.checks.power)].join(
    ' ',
  );
}

/** What the headline leaves open of whether it moved; `power` is null where nothing fell that could move. */
function movedBeside({ code, displacement }: Verdict, power: number | null): string[] {
  if (displacement === 'displacement-seen') return [];
  if (isUntold(code) || code === 'no-difference-seen') return [cameraOordeel.moved(displacement, power)];
  return power === null || displacement === 'diffusion-seen' ? [] : [cameraOordeel.seen(power)];
}
