import type { Municipality } from '../../policy/municipality.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { reasonText } from '../../text/reason-text.ts';
import type { Chosen } from './evaluation-design.ts';
import type { EvaluationProblem } from './evaluation-problem.ts';

const words = evaluatie.problem;

/** Why there is no evaluation: what is the matter, and what can be done. */
export function problemText(
  problem: EvaluationProblem,
  { cameras }: Municipality,
  chosen: Chosen | null,
): { readonly title: string; readonly text: string } {
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
    case 'unavailable':
      return words.other(reasonText(problem.reason));
    default:
      return words[problem.why];
  }
}
