import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import type { EvaluationProblem } from './evaluation-problem.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

export function refusalText(why: EvaluationProblem): string {
  return why.why;
}

export function headlineText({ evaluation }: ReadyEvaluation): string {
  if (!evaluation.findings.ok) return evaluation.findings.failure.why;
  const { measured } = evaluation.findings.value.effect;
  return cameraBeeld.lessOrMore(measured.percentChange);
}
