import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { Ask, Known } from '../known.ts';
import type { SiteInput, VariantInput } from './checks.ts';
import type { CountedDesign, DatedDesign } from './count-design.ts';
import { siteInputs, variantInputs } from './input.ts';
import { matchedPlan } from './plan.ts';
import { countsFrom } from './zones.ts';

/** What the checks are done on: the same design with other choices, and other cameras. */
export interface Work {
  readonly variants: readonly VariantInput[];
  readonly sites: readonly SiteInput[];
  /** The controls that are tried, in the order of the choices. */
  readonly controls: readonly ControlChoice[];
}

/** Asks once more, for the places that were most like the camera's: only the first answer says which those are. */
export async function workOf(
  chosen: DatedDesign,
  { plan, input, counts, matches, controls }: CountedDesign,
  { municipality }: Known,
  ask: Ask,
): Promise<Work> {
  const { place } = chosen.design;
  const places = matches.map((match) => match.place);
  const matched = matchedPlan(municipality, chosen, input.data, places);
  const zones = matched === null ? null : await ask(matched.question);
  const matchedCounts = zones?.is === 'answer' ? countsFrom(zones, input.data) : null;
  return {
    variants: [
      ...variantInputs(input, plan.variants, plan.variantPlan, counts, place),
      ...(matched === null || matchedCounts === null
        ? []
        : variantInputs(input, matched.variants, matched.plan, matchedCounts, place)),
    ],
    sites: siteInputs(input, chosen, plan, counts),
    controls: matched?.controls ?? controls,
  };
}
