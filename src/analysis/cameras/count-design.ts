import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, UnavailableReason } from '../../engine/answer.ts';
import type { DesignPart } from '../../view/parts.ts';
import type { Ask, Known } from '../known.ts';
import { countedFrom } from './counted.ts';
import type { Counted } from './counted.ts';
import type { Chosen } from './design.ts';
import { cellQuestion, countryQuestions, planOf } from './plan.ts';
import type { Plan } from './plan.ts';

/** A design whose months are known. */
export type DatedDesign = Chosen & { readonly data: Span };

/** Everything that an evaluation begins with: what was planned, and what its zones count. */
export interface CountedDesign extends Counted {
  readonly plan: Plan;
  readonly main: Plan['main'];
  readonly controls: readonly ControlChoice[];
  readonly zones: Answer;
}

/** Asks for the cells around a camera and the country, and then for all zones that follow from them. */
export async function countDesign(
  chosen: DatedDesign,
  part: DesignPart,
  { municipality, series }: Known,
  ask: Ask,
): Promise<Result<CountedDesign, UnavailableReason>> {
  const { profile } = municipality;
  const [monthly, yearly] = countryQuestions(chosen, profile.country.id, chosen.data);
  const [cells, byMonth, byYear] = await Promise.all([
    // Whole buurten are compared with other buurten: no cell says where those are.
    chosen.whole === null ? ask(cellQuestion(chosen, profile.id, chosen.data)) : null,
    ask(monthly),
    ask(yearly),
  ]);
  const plan = planOf(municipality, series, chosen, chosen.data, part, cells?.is === 'answer' ? cells : null);
  const zones = await ask(plan.question);
  if (zones.is === 'unavailable') return fail(zones.reason);
  const counted = countedFrom(chosen, plan, zones, byMonth, byYear);
  return ok({ ...counted, plan, main: plan.main, controls: plan.controls, zones });
}
