import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import type { ControlChoice, EvaluationDesign } from '../../domain/camera-effect/design.ts';
import { evaluate } from '../../domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Match } from '../../domain/camera-effect/matching.ts';
import { agreementOfOthers } from '../../domain/camera-effect/robustness.ts';
import { verdictOf } from '../../domain/camera-effect/verdict.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { DesignPart } from '../../view/parts.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { changesIn } from './changes.ts';
import type { Changes } from './changes.ts';
import { checksOf } from './checks.ts';
import type { Checks } from './checks.ts';
import { circumstancesOf, threatsOf } from './circumstances.ts';
import type { Threats } from './circumstances.ts';
import { countDesign } from './count-design.ts';
import type { CountedDesign } from './count-design.ts';
import { chosenDesign } from './design.ts';
import type { Chosen } from './design.ts';
import { ownChoice } from './own-choice.ts';
import { feltAbout } from './perception.ts';
import type { Felt } from './perception.ts';
import type { ComparablePlace } from './comparable-place.ts';
import { checkAreas, problemBefore } from './problem.ts';
import type { EvaluationProblem } from './problem.ts';
import { unplacedIn } from './unplaced.ts';
import type { UnplacedShares } from './unplaced.ts';
import { workOf } from './work.ts';

/** Whether a camera went with less of what it is for, and whether that moved. For the driehoek only. */
export interface CameraRequest {
  readonly about: 'camera';
  /** Its id; empty for the first of the register. */
  readonly camera: string;
  /** What a person chose; null in it is what is proposed for the camera and the data. */
  readonly design: DesignPart;
}

/** A place that is suggested as control, with the reason. */
export interface SuggestedPlace {
  readonly match: Match;
  readonly place: ComparablePlace;
}

/** What stands beside an evaluation whatever comes of it. */
interface Beside {
  /** What residents and others say of the outcome, here and around. */
  readonly felt: readonly Felt[];
}

export interface Refused extends Beside {
  readonly is: 'refused';
  readonly why: EvaluationProblem;
}

export interface Evaluated extends Beside {
  readonly is: 'evaluated';
  readonly design: EvaluationDesign;
  /** The counts per month of the camera's own area, and which months these are. */
  readonly input: Pick<EvaluationInput, 'data' | 'treatment'>;
  readonly evaluation: Evaluation;
  /** Null as long as they run. */
  readonly checks: Checks | null;
  /** The controls that were tried, in the order of the choices of the checks. */
  readonly controls: readonly ControlChoice[];
  readonly threats: Threats;
  readonly coarseness: Coarseness;
  readonly matches: readonly SuggestedPlace[];
  /** The series that the counts come from. */
  readonly series: readonly SeriesInfo[];
  /** Null as long as they are counted. */
  readonly changes: Changes | null;
}

/** The verdict is never more than `possible` as long as the checks run. */
export type CameraFinding = Finding<CameraRequest, Evaluated, Verdict> | Finding<CameraRequest, Refused>;

/** Where the progress stands when everything is counted and evaluated, and the checks begin. */
const beforeChecks = 0.1;

/** What is asked and evaluated comes first; what tells how firm it is takes long, and comes step by step. */
export async function* analyseCamera(
  request: CameraRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<CameraFinding>> {
  const chosen = chosenDesign(known.municipality, known.series, request.camera, request.design);
  const felt = feltBeside(chosen, known);
  const refused = (why: EvaluationProblem) =>
    ({ request, figures: { is: 'refused', why, felt }, verdict: null, caveats: [] }) as const;
  const early = problemOf(chosen, known);
  if (early !== null || chosen?.data == null) return refused(early ?? { why: 'no-camera' });
  const counted = await countDesign({ ...chosen, data: chosen.data }, request.design, known, ask);
  if (!counted.ok) return refused({ why: 'unavailable', reason: counted.failure });
  const coarse = checkAreas(chosen, known.municipality, counted.value.zones.cellSize ?? 0);
  if (!coarse.ok) return refused(coarse.failure);
  const evaluated = evaluate(counted.value.input);
  if (!evaluated.ok) return refused(evaluated.failure);
  const found = (later: Later) =>
    foundWith(
      request,
      { chosen, counted: counted.value, coarseness: coarse.value, known },
      evaluated.value,
      later,
    );
  yield { progress: 0, soFar: found(nothingYet) };
  const { input, main } = counted.value;
  const looked = { chosen, evaluation: evaluated.value, data: input.data, zones: main.zones };
  const [unplaced, changes, work] = await Promise.all([
    unplacedIn(chosen, known.municipality.profile.id, evaluated.value.windows, ask),
    changesIn(looked, known, ask),
    workOf({ ...chosen, data: input.data }, counted.value, known, ask),
  ]);
  const counts = { unplaced, changes, controls: work.controls };
  yield { progress: beforeChecks, soFar: found({ ...counts, checks: null }) };
  const checks = checksOf(input, evaluated.value, work.variants, work.sites);
  for (;;) {
    const step = checks.next();
    if (step.done === true) return found({ ...counts, checks: step.value });
    const { done, of } = step.value;
    yield { progress: beforeChecks + ((1 - beforeChecks) * done) / of, soFar: null };
  }
}

function problemOf(chosen: Chosen | null, { audience, municipality }: Known): EvaluationProblem | null {
  if (audience === 'openbaar') return { why: 'openbaar' };
  return chosen === null ? { why: 'no-camera' } : problemBefore(chosen, municipality);
}

/** What was asked at the camera, in the areas that it stands in, or in the whole gemeente. */
function feltBeside(chosen: Chosen | null, { municipality }: Known): readonly Felt[] {
  if (chosen === null) return [];
  const { camera, indicator, surroundings } = chosen;
  const areas = surroundings === null ? [] : [surroundings.buurt, surroundings.kern];
  return feltAbout(indicator, municipality, { camera: camera.id, areas });
}

/** What comes after the evaluation itself. */
interface Later {
  readonly unplaced: UnplacedShares | null;
  readonly changes: Changes | null;
  readonly controls: readonly ControlChoice[] | null;
  readonly checks: Checks | null;
}

const nothingYet: Later = { unplaced: null, changes: null, controls: null, checks: null };

interface Made {
  readonly chosen: Chosen;
  readonly counted: CountedDesign;
  readonly coarseness: Coarseness;
  readonly known: Known;
}

function foundWith(
  request: CameraRequest,
  { chosen, counted, coarseness, known }: Made,
  evaluation: Evaluation,
  { unplaced, changes, controls, checks }: Later,
): Body<Finding<CameraRequest, Evaluated, Verdict>> {
  const { zones, input } = counted;
  const threats = threatsOf(known.municipality, chosen, evaluation, {
    zones,
    unplaced,
    entries: known.entries,
  });
  return {
    request,
    figures: {
      is: 'evaluated',
      design: chosen.design,
      input: { data: input.data, treatment: input.treatment },
      evaluation,
      checks,
      controls: controls ?? counted.controls,
      threats,
      coarseness,
      matches: counted.matches,
      series: zones.series,
      felt: feltBeside(chosen, known),
      changes,
    },
    verdict: verdictWith(evaluation, chosen.design, threats, checks),
    caveats: threats.provisional.length > 0 ? ['provisional'] : [],
  };
}

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
