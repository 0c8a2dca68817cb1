import type { WholeAreasRefusal } from '../domain/camera-effect/whole-areas.ts';
import type { Municipality } from '../policy/municipality.ts';
import { problem as words } from '../text/nl/camera-evaluatie-weigering.ts';
import { reasonText } from '../text/reason-text.ts';
import type { Chosen } from '../analysis/cameras/design.ts';
import { kindNameIn } from './kind-name.ts';
import { whatOf } from './camera-headline.ts';
import { mayBeInCells } from '../analysis/cameras/outcomes.ts';
import type { EvaluationProblem } from '../analysis/cameras/problem.ts';

/** Why there is no evaluation: what is the matter, and what can be done. */
export function problemText(
  problem: EvaluationProblem,
  municipality: Municipality,
  chosen: Chosen | null,
): { readonly title: string; readonly text: string } {
  const { cameras, areas } = municipality;
  switch (problem.why) {
    case 'start-after-data':
      return words['start-after-data'](problem.dataTo);
    case 'start-before-data':
      return words['start-before-data'](problem.dataFrom);
    case 'too-short-before':
    case 'too-short-after':
      return words[problem.why](problem.years);
    case 'missing-months':
      return words['missing-months'](problem.months);
    case 'overlaps-camera':
      return words['overlaps-camera'](
        problem.others.map((at) => chosen?.others[at]?.camera.name ?? cameras[at]?.name ?? ''),
      );
    case 'too-coarse':
      return words['too-coarse'](problem.cellSize);
    case 'only-buurt':
      return chosen === null
        ? words['no-cells']
        : words['only-buurt'](whatOf(chosen.indicator), mayBeInCells(chosen.indicator, municipality));
    case 'whole-areas':
      return wholeText(problem.refusal, areas);
    case 'unavailable':
      return words.other(reasonText(problem.reason, kindNameIn(municipality.kinds)));
    default:
      return words[problem.why];
  }
}

function wholeText(
  refusal: WholeAreasRefusal,
  areas: Municipality['areas'],
): { readonly title: string; readonly text: string } {
  if (refusal.why === 'no-areas') return words['no-areas'];
  const names = refusal.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id);
  return words.whole[refusal.why](names);
}
