import { useMemo } from 'react';
import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import type { ControlChoice, EvaluationDesign } from '../../domain/camera-effect/design.ts';
import { evaluate } from '../../domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Match } from '../../domain/camera-effect/matching.ts';
import type { Placebo } from '../../domain/camera-effect/placebo.ts';
import { agreementOfOthers } from '../../domain/camera-effect/robustness.ts';
import type { Robustness } from '../../domain/camera-effect/robustness.ts';
import { verdictOf } from '../../domain/camera-effect/verdict.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Zone } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import type { Checks } from '../../analysis/cameras/checks.ts';
import { circumstancesOf, threatsOf } from '../../analysis/cameras/circumstances.ts';
import type { Threats } from '../../analysis/cameras/circumstances.ts';
import { countedFrom } from '../../analysis/cameras/counted.ts';
import { chosenDesign } from '../../analysis/cameras/design.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { siteInputs, variantInputs } from '../../analysis/cameras/input.ts';
import { checkAreas, problemBefore } from '../../analysis/cameras/problem.ts';
import type { EvaluationProblem } from '../../analysis/cameras/problem.ts';
import { cellQuestion, countryQuestions, matchedPlan, planOf } from '../../analysis/cameras/plan.ts';
import type { ComparablePlace } from '../../analysis/cameras/plan.ts';
import { ownChoice } from '../../analysis/cameras/variants.ts';
import { countsFrom } from '../../analysis/cameras/zones.ts';
import { useChecks } from './use-checks.ts';
import { useUnplaced } from './use-unplaced.ts';

/** A place that is suggested as control, with the reason. */
export interface SuggestedPlace {
  readonly match: Match;
  readonly place: ComparablePlace;
}

export interface ReadyEvaluation {
  readonly state: 'ready';
  readonly chosen: Chosen;
  readonly design: EvaluationDesign;
  readonly input: EvaluationInput;
  readonly evaluation: Evaluation;
  /** Never more than `possible` as long as the checks run. */
  readonly verdict: Verdict;
  /** Null as long as they run; then `progress` tells how far they are, from 0 to 1. */
  readonly robustness: Robustness | null;
  readonly placebo: Placebo | null;
  readonly checks: Checks | null;
  readonly progress: number;
  /** The controls that were tried, in the order of the choices of `robustness`. */
  readonly controls: readonly ControlChoice[];
  /** The zones of the design, to ask other things of them. */
  readonly mainZones: readonly Zone[];
  readonly threats: Threats;
  readonly coarseness: Coarseness;
  readonly matches: readonly SuggestedPlace[];
  /** Places without a camera that served for regression to the mean and the placebo. */
  readonly places: readonly ComparablePlace[];
  /** The series that the counts come from. */
  readonly series: readonly SeriesInfo[];
  readonly dataHash: string;
}

export type EvaluationState =
  | { readonly state: 'loading'; readonly chosen: Chosen }
  | { readonly state: 'refused'; readonly chosen: Chosen | null; readonly why: EvaluationProblem }
  | ReadyEvaluation;

/** The evaluation of the View: what was chosen, what came of it, and how firm that is. */
export function useEvaluation(): EvaluationState {
  const { municipality, catalogue, dossier } = useSession();
  const { view } = useView();
  const { camera, design: part } = view.cameras;
  const gemeente = municipality.profile.id;
  const chosen = useMemo(
    () => chosenDesign(municipality, catalogue.series, camera, part),
    [municipality, catalogue.series, camera, part],
  );
  const early = useMemo(
    () => earlyProblem(chosen, view.audience, municipality),
    [chosen, view.audience, municipality],
  );
  const data = early === null ? (chosen?.data ?? null) : null;
  const isAsked = chosen !== null && data !== null;
  // Whole buurten are compared with other buurten: no cell says where those are.
  const hasCells = isAsked && chosen.whole === null;
  const first = useAnswers(
    useMemo(
      () =>
        isAsked
          ? [
              ...(hasCells ? [cellQuestion(chosen, gemeente, data)] : []),
              ...countryQuestions(chosen, municipality.profile.country.id, data),
            ]
          : [],
      [isAsked, hasCells, chosen, gemeente, data, municipality.profile.country.id],
    ),
  );
  const cells = hasCells ? first[0] : null;
  const [byMonth, byYear] = first.slice(-2);
  const plan = useMemo(
    () =>
      isAsked && cells !== undefined
        ? planOf(municipality, catalogue.series, chosen, data, part, cells?.is === 'answer' ? cells : null)
        : null,
    [isAsked, chosen, data, cells, municipality, catalogue.series, part],
  );
  const [zones] = useAnswers(useMemo(() => (plan === null ? [] : [plan.question]), [plan]));
  const counted = useMemo(
    () => (chosen === null || plan === null ? null : countedFrom(chosen, plan, zones, byMonth, byYear)),
    [chosen, plan, zones, byMonth, byYear],
  );
  const evaluated = useMemo(() => (counted === null ? null : evaluate(counted.input)), [counted]);
  const matched = useMemo(
    () =>
      chosen === null || counted === null
        ? null
        : matchedPlan(
            municipality,
            chosen,
            counted.input.data,
            counted.matches.map(({ place }) => place),
          ),
    [municipality, chosen, counted],
  );
  const [matchedZones] = useAnswers(useMemo(() => (matched === null ? [] : [matched.question]), [matched]));
  const isComplete = matched === null || matchedZones !== undefined;
  const work = useMemo(() => {
    if (chosen === null || plan === null || counted === null || evaluated?.ok !== true || !isComplete)
      return null;
    const matchedCounts = matchedZones?.is === 'answer' ? countsFrom(matchedZones, counted.input.data) : null;
    return {
      input: counted.input,
      evaluation: evaluated.value,
      variants: [
        ...variantInputs(counted.input, plan.variants, plan.variantPlan, counted.counts, chosen.design.place),
        ...(matched === null || matchedCounts === null
          ? []
          : variantInputs(counted.input, matched.variants, matched.plan, matchedCounts, chosen.design.place)),
      ],
      sites: siteInputs(counted.input, chosen, plan, counted.counts),
    };
  }, [plan, counted, evaluated, isComplete, matchedZones, matched, chosen]);
  const { checks, progress } = useChecks(work);
  const unplaced = useUnplaced(hasCells ? chosen : null, gemeente, work?.evaluation.windows ?? null);
  return useMemo(() => {
    if (early !== null) return { state: 'refused', chosen, why: early };
    if (chosen === null) return { state: 'refused', chosen, why: { why: 'no-camera' } };
    if (zones?.is === 'unavailable')
      return { state: 'refused', chosen, why: { why: 'unavailable', reason: zones.reason } };
    if (zones === undefined || counted === null || evaluated === null) return { state: 'loading', chosen };
    const coarse = checkAreas(chosen, municipality, zones.cellSize ?? 0);
    if (!coarse.ok) return { state: 'refused', chosen, why: coarse.failure };
    if (!evaluated.ok) return { state: 'refused', chosen, why: evaluated.failure };
    const evaluation = evaluated.value;
    const threats = threatsOf(municipality, chosen, evaluation, {
      zones,
      unplaced,
      entries: dossier.entries,
    });
    return {
      state: 'ready',
      chosen,
      design: chosen.design,
      input: counted.input,
      evaluation,
      verdict: verdictWith(evaluation, chosen.design, threats, checks),
      robustness: checks?.robustness ?? null,
      placebo: checks?.placebo ?? null,
      checks,
      progress,
      controls: matched?.controls ?? plan?.controls ?? [],
      mainZones: plan?.main.zones ?? [],
      threats,
      coarseness: coarse.value,
      matches: counted.matches,
      places: plan?.candidates ?? [],
      series: zones.series,
      dataHash: catalogue.dataHash,
    };
  }, [
    early,
    chosen,
    zones,
    counted,
    evaluated,
    municipality,
    checks,
    progress,
    plan,
    matched,
    unplaced,
    dossier.entries,
    catalogue.dataHash,
  ]);
}

function earlyProblem(
  chosen: Chosen | null,
  audience: string,
  municipality: Municipality,
): EvaluationProblem | null {
  if (audience === 'openbaar') return openbaar;
  return chosen === null ? noCamera : problemBefore(chosen, municipality);
}

const openbaar: EvaluationProblem = { why: 'openbaar' };
const noCamera: EvaluationProblem = { why: 'no-camera' };

function verdictWith(
  evaluation: Evaluation,
  design: EvaluationDesign,
  threats: Threats,
  checks: Checks | null,
): Verdict {
  const known = circumstancesOf(threats);
  if (checks === null) {
    const verdict = verdictOf(evaluation, known);
    return verdict.certainty === 'likely' ? { ...verdict, certainty: 'possible' } : verdict;
  }
  const { robustness, placebo } = checks;
  const agreement = agreementOfOthers(robustness, ownChoice(design));
  return verdictOf(evaluation, {
    ...known,
    ...(agreement === null ? {} : { sameUnderOtherChoices: agreement }),
    ...(placebo.tries.length === 0 ? {} : { placebosCalled: placebo.called / placebo.tries.length }),
  });
}
