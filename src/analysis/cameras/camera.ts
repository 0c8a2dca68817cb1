import type { Coarseness } from '../../domain/camera-effect/areas.ts';
import type { ControlChoice, EvaluationDesign } from '../../domain/camera-effect/design.ts';
import type { Evaluation, EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Match } from '../../domain/camera-effect/matching.ts';
import { noVerdict, verdictOf } from '../../domain/camera-effect/verdict.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Watching } from '../../policy/cameras/touched.ts';
import type { DesignPart } from '../../view/parts.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { changesIn } from './changes.ts';
import type { Changes } from './changes.ts';
import { checksOf } from './checks.ts';
import type { Checks } from './checks.ts';
import { circumstancesOf, threatsOf } from './circumstances.ts';
import type { Threats } from './circumstances.ts';
import { chosenDesign } from './design.ts';
import type { Chosen } from './design.ts';
import { fixedDesign } from './fixed-design.ts';
import { lookAt } from './looked-at.ts';
import type { LookedAt } from './looked-at.ts';
import { registerAs } from './other-register.ts';
import { feltAbout } from './perception.ts';
import type { Felt } from './perception.ts';
import type { ComparablePlace } from './comparable-place.ts';
import type { EvaluationProblem } from './problem.ts';
import { unplacedIn } from './unplaced.ts';
import type { UnplacedShares } from './unplaced.ts';
import { workOf } from './work.ts';
import type { Work } from './work.ts';

/** Whether a camera went with less of what it is for, and whether that moved. For the driehoek only. */
export interface CameraRequest {
  readonly about: 'camera';
  /** Its id; empty for the first of the register. */
  readonly camera: string;
  /** What a person chose; null in it is what is proposed for the camera and the data. */
  readonly design: DesignPart;
  /** The cameras as they would stand in the register; left out is as they stand. */
  readonly register?: readonly Watching[];
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
  /** The design that was fixed beforehand: the verdict is of this one, as are the checks and the threats. */
  readonly fixed: Fixed;
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

/** What was fixed beforehand, and what came of it. */
export interface Fixed {
  readonly part: DesignPart;
  readonly design: EvaluationDesign;
  /** Whether these are the choices that a person looks at. */
  readonly isChosen: boolean;
  /** Null where these choices give none; then there is no verdict. */
  readonly evaluation: Evaluation | null;
}

/** There is no verdict as long as the checks run. */
export type CameraFinding = Finding<CameraRequest, Evaluated, Verdict> | Finding<CameraRequest, Refused>;

/** Where the progress stands when everything is counted and evaluated, and the checks begin. */
const beforeChecks = 0.1;

/** What is asked and evaluated comes first; what tells how firm it is takes long, and comes step by step. */
export async function* analyseCamera(
  request: CameraRequest,
  standing: Known,
  ask: Ask,
): Analysis<Body<CameraFinding>> {
  const known = withRegister(standing, request.register);
  const { municipality, series } = known;
  const chosen = chosenDesign(municipality, series, request.camera, request.design);
  const felt = feltBeside(chosen, known);
  const refused = (why: EvaluationProblem) =>
    ({ request, figures: { is: 'refused', why, felt }, verdict: null, caveats: [] }) as const;
  if (known.audience === 'openbaar') return refused({ why: 'openbaar' });
  if (chosen === null) return refused({ why: 'no-camera' });
  const looked = await lookAt(chosen, request.design, known, ask);
  if (!looked.ok) return refused(looked.failure);
  const fixed = fixedDesign(chosen, request.design, known);
  const judged = fixed.isChosen ? looked : await lookAt(fixed.chosen, fixed.part, known, ask);
  const made: Made = {
    request,
    known,
    felt,
    looked: looked.value,
    fixed: {
      part: fixed.part,
      design: fixed.chosen.design,
      isChosen: fixed.isChosen,
      evaluation: judged.ok ? judged.value.evaluation : null,
    },
    // Where the fixed choices give nothing, the checks still tell of those that a person looks at.
    checked: judged.ok ? judged.value : looked.value,
  };
  yield { progress: 0, soFar: foundWith(made, nothingYet) };
  const counts = await laterCounts(made, ask);
  yield { progress: beforeChecks, soFar: foundWith(made, { ...counts, checks: null }) };
  const { counted, evaluation } = made.checked;
  const checks = checksOf(counted.input, evaluation, counts.work.variants, counts.work.sites);
  for (;;) {
    const step = checks.next();
    if (step.done === true) return foundWith(made, { ...counts, checks: step.value });
    const { done, of } = step.value;
    yield { progress: beforeChecks + ((1 - beforeChecks) * done) / of, soFar: null };
  }
}

/** What is known, with the cameras as they would be. */
function withRegister(known: Known, register: CameraRequest['register']): Known {
  const { municipality } = known;
  return register === undefined
    ? known
    : { ...known, municipality: { ...municipality, cameras: registerAs(register, municipality.cameras) } };
}

/** What was asked at the camera, in the areas that it stands in, or in the whole gemeente. */
function feltBeside(chosen: Chosen | null, { municipality }: Known): readonly Felt[] {
  if (chosen === null) return [];
  const { camera, indicator, surroundings } = chosen;
  const areas = surroundings === null ? [] : [surroundings.buurt, surroundings.kern];
  return feltAbout(indicator, municipality, { camera: camera.id, areas });
}

interface Made {
  readonly request: CameraRequest;
  readonly known: Known;
  readonly felt: readonly Felt[];
  /** What a person looks at. */
  readonly looked: LookedAt;
  readonly fixed: Fixed;
  /** What the checks and the threats are of. */
  readonly checked: LookedAt;
}

/** What comes after the evaluation itself. */
interface Later {
  readonly unplaced: UnplacedShares | null;
  readonly changes: Changes | null;
  readonly work: Work | null;
  readonly checks: Checks | null;
}

const nothingYet: Later = { unplaced: null, changes: null, work: null, checks: null };

async function laterCounts({ known, looked, checked }: Made, ask: Ask) {
  const { chosen, counted, evaluation } = looked;
  const shown = { chosen, evaluation, data: counted.input.data, zones: counted.main.zones };
  const gemeente = known.municipality.profile.id;
  const [unplaced, changes, work] = await Promise.all([
    unplacedIn(checked.chosen, gemeente, checked.evaluation.windows, ask),
    changesIn(shown, known, ask),
    workOf({ ...checked.chosen, data: checked.counted.input.data }, checked.counted, known, ask),
  ]);
  return { unplaced, changes, work };
}

function foundWith(
  made: Made,
  { unplaced, changes, work, checks }: Later,
): Body<Finding<CameraRequest, Evaluated, Verdict>> {
  const { request, known, felt, looked, fixed, checked } = made;
  const { chosen, counted, coarseness, evaluation } = looked;
  const threats = threatsOf(known.municipality, checked.chosen, checked.evaluation, {
    zones: checked.counted.zones,
    unplaced,
    entries: known.entries,
  });
  return {
    request,
    figures: {
      is: 'evaluated',
      design: chosen.design,
      input: { data: counted.input.data, treatment: counted.input.treatment },
      evaluation,
      fixed,
      checks,
      controls: work?.controls ?? checked.counted.controls,
      threats,
      coarseness,
      matches: counted.matches,
      series: counted.zones.series,
      felt,
      changes,
    },
    verdict: verdictWith(fixed.evaluation, threats, checks),
    caveats: threats.provisional.length > 0 ? ['provisional'] : [],
  };
}

function verdictWith(evaluation: Evaluation | null, threats: Threats, checks: Checks | null): Verdict {
  if (evaluation === null) return noVerdict('fixed-refused');
  if (!evaluation.findings.ok) return verdictOf(evaluation);
  if (checks === null) return noVerdict('checks-run');
  const { robustness, placebo, power } = checks;
  const { tries, called } = placebo;
  return verdictOf(evaluation, {
    ...circumstancesOf(threats),
    choices: { same: robustness.same, tried: robustness.cells.length },
    ...(tries.length === 0 ? {} : { placebosCalled: called / tries.length }),
    displacementPower: power,
  });
}
