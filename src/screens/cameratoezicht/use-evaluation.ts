import { useMemo } from 'react';
import type { CameraFinding, Evaluated } from '../../analysis/cameras/camera.ts';
import { chosenDesign } from '../../analysis/cameras/design.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';
import type { Felt } from '../../analysis/cameras/perception.ts';
import type { EvaluationProblem } from '../../analysis/cameras/problem.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';

/** An evaluation with what it was made of. */
export interface ReadyEvaluation extends Evaluated {
  readonly state: 'ready';
  readonly chosen: Chosen;
  /** Never more than `possible` as long as the checks run. */
  readonly verdict: Verdict;
  /** How far the checks are, from 0 to 1. */
  readonly progress: number;
  readonly dataHash: string;
}

export type EvaluationState =
  | { readonly state: 'loading'; readonly chosen: Chosen | null }
  | {
      readonly state: 'refused';
      readonly chosen: Chosen | null;
      readonly why: EvaluationProblem;
      readonly felt: readonly Felt[];
    }
  | ReadyEvaluation;

/** The evaluation of the View: what was chosen, what came of it, and how firm that is. */
export function useEvaluation(): EvaluationState {
  const { municipality, catalogue } = useSession();
  const { camera, design } = useView().view.cameras;
  const chosen = useMemo(
    () => chosenDesign(municipality, catalogue.series, camera, design),
    [municipality, catalogue.series, camera, design],
  );
  const { finding, progress } = useAnalysis({ about: 'camera', camera, design } as const);
  return useMemo(() => stateOf(chosen, finding, progress), [chosen, finding, progress]);
}

function stateOf(
  chosen: Chosen | null,
  finding: CameraFinding | undefined,
  progress: number,
): EvaluationState {
  if (finding === undefined) return { state: 'loading', chosen };
  if (finding.verdict === null) {
    const { why, felt } = finding.figures;
    return { state: 'refused', chosen, why, felt };
  }
  if (chosen === null) return { state: 'refused', chosen, why: { why: 'no-camera' }, felt: [] };
  const { figures, verdict, dataHash } = finding;
  return { state: 'ready', ...figures, chosen, verdict, dataHash, progress };
}
