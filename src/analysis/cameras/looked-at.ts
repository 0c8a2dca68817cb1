import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import { evaluate } from '../../domain/camera-effect/evaluate.ts';
import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { DesignPart } from '../../view/parts.ts';
import type { Ask, Known } from '../known.ts';
import { countDesign } from './count-design.ts';
import type { CountedDesign, DatedDesign } from './count-design.ts';
import type { Chosen } from './design.ts';
import { checkAreas, problemBefore } from './problem.ts';
import type { EvaluationProblem } from './problem.ts';

/** A design with everything that was counted for it, and what came of that. */
export interface LookedAt {
  readonly chosen: DatedDesign;
  readonly counted: CountedDesign;
  readonly coarseness: Coarseness;
  readonly evaluation: Evaluation;
}

/** Counts a design and evaluates it, or tells why that cannot be done. */
export async function lookAt(
  chosen: Chosen,
  part: DesignPart,
  known: Known,
  ask: Ask,
): Promise<Result<LookedAt, EvaluationProblem>> {
  const early = problemBefore(chosen, known.municipality);
  if (early !== null) return fail(early);
  if (chosen.data === null) return fail({ why: 'no-cells' });
  const dated = { ...chosen, data: chosen.data };
  const counted = await countDesign(dated, part, known, ask);
  if (!counted.ok) return fail({ why: 'unavailable', reason: counted.failure });
  const coarseness = checkAreas(chosen, known.municipality, counted.value.zones.cellSize ?? 0);
  if (!coarseness.ok) return coarseness;
  const evaluation = evaluate(counted.value.input);
  if (!evaluation.ok) return evaluation;
  return ok({
    chosen: dated,
    counted: counted.value,
    coarseness: coarseness.value,
    evaluation: evaluation.value,
  });
}
