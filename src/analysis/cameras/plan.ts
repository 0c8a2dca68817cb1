import { controlOf } from './comparable-place.ts';
import type { ComparablePlace } from './comparable-place.ts';
import type { ControlChoice, EvaluationDesign } from '../../domain/camera-effect/design.ts';
import { matchPlaces } from '../../domain/camera-effect/matching.ts';
import type { Match } from '../../domain/camera-effect/matching.ts';
import { variantsOf } from '../../domain/camera-effect/robustness.ts';
import type { Variant } from '../../domain/camera-effect/robustness.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import { month, yearOf } from '../../domain/time/month.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Question, Zone } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { DesignPart } from '../../view/parts.ts';
import { candidatePlaces } from './candidate-places.ts';
import { chosenDesign } from './design.ts';
import type { Chosen } from './design.ts';
import { outcomeOf } from './outcomes.ts';
import { checkAreas, problemBefore } from './problem.ts';
import { areaZone } from './whole-areas.ts';
import { drawn } from './zones.ts';
import type { CountsOf } from './zones.ts';
import { otherChoices, zonePlan } from './variants.ts';
import type { ZonePlan } from './variants.ts';

/** A camera with the same outcome, by the same choices. */
interface SitePlan {
  readonly chosen: Chosen;
  readonly plan: ZonePlan;
}

/** Everything that is counted in one go: the design, its variants, places like it, and other cameras. */
export interface Plan {
  readonly question: Question;
  readonly main: ZonePlan;
  readonly variants: readonly Variant[];
  readonly variantPlan: ZonePlan;
  readonly candidates: readonly ComparablePlace[];
  readonly sites: readonly SitePlan[];
  /** The controls of the variants, in the order of their choices. */
  readonly controls: readonly ControlChoice[];
}

/** Metres. */
const cellSize = 100;

/** Only the camera's own question; the rest follows from what it answers. */
export function cellQuestion(chosen: Chosen, gemeente: string, data: Span): Question {
  const { kinds } = chosen.design;
  return { by: 'cell', size: cellSize, kinds, within: gemeente, span: data };
}

/** The same by the place that a design needs: cells, or whole buurten. */
export function placeQuestion(chosen: Chosen, gemeente: string, span: Span): Question {
  if (chosen.whole === null) return cellQuestion(chosen, gemeente, span);
  const { kinds } = chosen.design;
  return { by: 'area', level: 'buurt', kinds, within: gemeente, span };
}

export function planOf(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  chosen: Chosen,
  data: Span,
  part: DesignPart,
  cells: Answer | null,
): Plan {
  const gemeente = municipality.profile.id;
  const candidates = candidatesOf(chosen, cells);
  const tried = otherChoices(chosen, municipality, null);
  const variants = variantsOf(chosen.design, tried);
  const main = zonePlan([chosen.design], chosen, 'm');
  const variantPlan = zonePlan(
    variants.map(({ design }) => design),
    chosen,
    'v',
  );
  const sites = sitesOf(municipality, series, chosen, part, cells?.cellSize ?? cellSize);
  return {
    main,
    variants,
    variantPlan,
    candidates,
    sites,
    controls: tried.controls,
    question: {
      by: 'zones',
      unit: 'month',
      kinds: chosen.design.kinds,
      within: gemeente,
      span: data,
      zones: [
        ...main.zones,
        ...variantPlan.zones,
        ...candidates.map((candidate, at) => candidateZone(candidateKey(at), candidate)),
        ...sites.flatMap(({ plan }) => plan.zones),
      ],
    },
  };
}

function candidatesOf({ design: { place }, others, whole }: Chosen, cells: Answer | null): ComparablePlace[] {
  if (whole !== null) return whole.free.map((id) => ({ is: 'buurt', id }));
  if (cells === null || place.is !== 'cells') return [];
  const shapes = others.map(({ shape }) => shape);
  return candidatePlaces(cells, place.treatment, place.rings, shapes);
}

function candidateZone(key: string, candidate: ComparablePlace): Zone {
  return candidate.is === 'buurt'
    ? areaZone(key, [candidate.id])
    : { key, place: drawn(candidate), minus: [] };
}

export function candidateKey(at: number): string {
  return `plek${at}`;
}

/**
 * Cameras that are there for the same outcome, each by its own area and the proposed control, without those that could
 * not be evaluated by themselves: an area that another camera watches as well would count twice.
 */
function sitesOf(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  { camera, indicator, design }: Chosen,
  part: DesignPart,
  size: number,
): SitePlan[] {
  const windows = { before: design.windows.beforeYears, after: design.windows.afterYears };
  return municipality.cameras.flatMap((other, at): SitePlan[] => {
    if (other.id === camera.id || outcomeOf(municipality, series, other, '')?.indicator.id !== indicator.id)
      return [];
    const own = { ...part, area: null, control: null, outcome: indicator.id, windows };
    const chosen = chosenDesign(municipality, series, other.id, own);
    if (chosen === null || problemBefore(chosen, municipality) !== null) return [];
    if (!checkAreas(chosen, municipality, size).ok) return [];
    return [{ chosen, plan: zonePlan([chosen.design], chosen, `s${at}-`) }];
  });
}

/** Places that were most like the camera's in the months before it, with the reason; `data` is the span of the counts. */
export function matchesOf(
  design: EvaluationDesign,
  data: Span,
  counts: CountsOf,
  treatmentKey: string,
  candidates: readonly ComparablePlace[],
): readonly { readonly match: Match; readonly place: ComparablePlace }[] {
  const { start, windows } = design;
  if (start === null) return [];
  const to = start.month - data.from;
  const from = Math.max(0, to - 12 * windows.beforeYears);
  const found = matchPlaces(
    counts(treatmentKey).slice(from, to),
    candidates.map((_, at) => ({ id: String(at), before: counts(candidateKey(at)).slice(from, to) })),
  );
  return found.flatMap((match) => {
    const place = candidates[Number(match.id)];
    return place === undefined ? [] : [{ match, place }];
  });
}

/** What is counted for the matched places as control; null where there are none, or they are the control already. */
export function matchedPlan(
  municipality: Municipality,
  chosen: Chosen,
  data: Span,
  places: readonly ComparablePlace[],
): {
  readonly question: Question;
  readonly variants: readonly Variant[];
  readonly plan: ZonePlan;
  /** Every control of the grid, the matched places last. */
  readonly controls: readonly ControlChoice[];
} | null {
  const matched = controlOf(places);
  if (places.length === 0 || isSameSort(matched, chosen.design.control)) return null;
  const all = otherChoices(chosen, municipality, matched);
  const at = all.controls.findIndex((control) => control === matched);
  const variants = variantsOf(chosen.design, all).filter(({ choice }) => choice.control === at);
  if (variants.length === 0) return null;
  const gemeente = municipality.profile.id;
  const plan = zonePlan(
    variants.map(({ design }) => design),
    chosen,
    'p',
  );
  return {
    variants,
    plan,
    controls: all.controls,
    question: {
      by: 'zones',
      unit: 'month',
      kinds: chosen.design.kinds,
      within: gemeente,
      span: data,
      zones: plan.zones,
    },
  };
}

/** Whether the control is made of places already, or of just these buurten. */
function isSameSort(matched: ControlChoice, control: ControlChoice): boolean {
  if (matched.is === 'places') return control.is === 'places';
  return JSON.stringify(matched) === JSON.stringify(control);
}

/** The same kinds in the whole country: by month as a second control, by year where that is all there is. */
export function countryQuestions(chosen: Chosen, country: string, data: Span): readonly [Question, Question] {
  const common = { kinds: chosen.design.kinds, within: country } as const;
  const years = { from: month(yearOf(data.from), 1), to: month(yearOf(data.to), 12) };
  return [
    { ...common, by: 'time', unit: 'month', span: data },
    { ...common, by: 'time', unit: 'year', span: years },
  ];
}
