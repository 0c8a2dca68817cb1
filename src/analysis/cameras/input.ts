import type { CountPerYear } from '../../domain/camera-effect/calendar-years.ts';
import type { Place } from '../../domain/camera-effect/design.ts';
import type { EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Variant } from '../../domain/camera-effect/robustness.ts';
import type { MonthCounts } from '../../domain/camera-effect/window-counts.ts';
import type { Span } from '../../domain/time/month.ts';
import type { SiteInput, VariantInput } from './checks.ts';
import type { Chosen } from './design.ts';
import { candidateKey } from './plan.ts';
import type { Plan } from './plan.ts';
import type { ZonePlan } from './variants.ts';
import { areasOf } from './zones.ts';
import type { CountsOf } from './zones.ts';

/** What is evaluated: the counts of a design, a second control where there is one, and places like the camera's. */
export function inputOf(
  { design }: Chosen,
  { main, candidates }: Pick<Plan, 'main' | 'candidates'>,
  data: Span,
  counts: CountsOf,
  secondControl: MonthCounts | null,
  secondYears: CountPerYear | null = null,
): EvaluationInput {
  return {
    data,
    ...areasOf(design, counts, main.prefixOf(design)),
    secondControl,
    secondYears,
    comparable: candidates.map((_, at) => counts(candidateKey(at))),
    start: design.start,
    windows: design.windows,
  };
}

/** The same with other choices. Of another radius the places alike are as large as those of `place`, which is told. */
export function variantInputs(
  input: EvaluationInput,
  variants: readonly Variant[],
  plan: ZonePlan,
  counts: CountsOf,
  place: Place,
): VariantInput[] {
  return variants.map((variant) => ({
    variant,
    input: {
      ...input,
      ...areasOf(variant.design, counts, plan.prefixOf(variant.design)),
      comparableScale: surfaceRatio(variant.design.place, place),
      windows: variant.design.windows,
    },
  }));
}

/** Of two circles; 1 for anything else, of which no other size is tried. */
function surfaceRatio(one: Place, other: Place): number {
  const radiusOf = (place: Place): number =>
    place.is === 'cells' && place.treatment.is === 'circle' ? place.treatment.radius : 1;
  return (radiusOf(one) / radiusOf(other)) ** 2;
}

/** The camera itself and the others with the same outcome. */
export function siteInputs(
  input: EvaluationInput,
  chosen: Chosen | null,
  { sites }: Pick<Plan, 'sites'>,
  counts: CountsOf,
): SiteInput[] {
  if (chosen === null) return [];
  const { id, name } = chosen.camera;
  return [
    { id, name, input },
    ...sites.map(({ chosen: { camera, design }, plan }) => ({
      id: camera.id,
      name: camera.name,
      input: {
        ...input,
        ...areasOf(design, counts, plan.prefixOf(design)),
        comparable: [],
        start: design.start,
        windows: design.windows,
      },
    })),
  ];
}
