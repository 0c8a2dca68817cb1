import type { Span } from '../time/month.ts';
import { agreeingChoices, smallestBase } from '../thresholds.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { displacementCode } from './displacement.ts';
import type { DisplacementCode } from './displacement.ts';
import type { EffectAgainst } from './effect-against.ts';
import type { Evaluation, Findings } from './evaluate.ts';
import { usedMonths } from './windows.ts';

/** What the numbers allow one to say. `no-difference-seen` is not the same as no effect. */
export type VerdictCode = 'fall' | 'rise' | 'no-difference-seen' | UntoldCode;

/**
 * Why nothing is to be said. `cannot-measure`: even a halving would probably not show. `may-be-peak`: there is less
 * than the control leads to expect, but not surely less than without the peak before the camera. `unclear`: steps
 * contradict each other. `precondition-fails`: what a comparison with a control rests on does not hold.
 * `choices-disagree`: too few other choices give the same. `no-verdict`: too few were counted, or not all is known yet.
 */
export type UntoldCode =
  | 'may-be-peak'
  | 'cannot-measure'
  | 'unclear'
  | 'precondition-fails'
  | 'choices-disagree'
  | 'no-verdict';

/** Whether a verdict says nothing of a change. */
export function isUntold(code: VerdictCode): code is UntoldCode {
  return code !== 'fall' && code !== 'rise' && code !== 'no-difference-seen';
}

/** `possible` as soon as one step does not carry the headline; never more certain than the weakest step. */
type Certainty = 'likely' | 'possible' | 'none';

/** Why a verdict is what it is. All but those that support it and an absent second control take certainty away. */
export type ReasonCode =
  | 'zero-control'
  | 'too-few-before'
  | 'checks-run'
  | 'fixed-refused'
  | 'supported-by-panel'
  | 'supported-by-series'
  | 'supported-by-second-control'
  | 'supported-after-shrinking'
  | 'chance-only'
  | 'small-base'
  | 'half-added'
  | 'panel-open'
  | 'panel-refused'
  | 'panel-contradicts'
  | 'series-open'
  | 'series-refused'
  | 'series-contradicts'
  | 'second-control-open'
  | 'second-control-contradicts'
  | 'second-control-absent'
  | 'shrinking-open'
  | 'shrinking-refused'
  | 'not-parallel-before'
  | 'months-hang-together'
  | 'seasons-unequal'
  | 'depends-on-choices'
  | 'placebos-fall-too'
  | 'other-measures'
  | 'registration-changed'
  | 'disturbed-months'
  | 'places-changed'
  | 'provisional-months';

export interface Verdict {
  readonly code: VerdictCode;
  readonly certainty: Certainty;
  readonly reasons: readonly ReasonCode[];
  readonly displacement: DisplacementCode;
}

/** What is known beside the counts; each may be left out. */
export interface Circumstances {
  /** Other measures at the same place and time. */
  readonly otherMeasures?: boolean;
  /** Months in which registering changed, or in which life was disturbed, such as lockdowns. */
  readonly registrationChanges?: readonly Span[];
  readonly disturbed?: readonly Span[];
  /** The share of incidents without a place is clearly another one after than before. */
  readonly placesChanged?: boolean;
  /** Months after that count may still change. */
  readonly provisional?: boolean;
  /** Of the choices of radius, windows and control that were tried, how many have the same code. */
  readonly choices?: { readonly same: number; readonly tried: number };
  /** Share of places or dates where nothing happened that would be called a fall. */
  readonly placebosCalled?: number;
  /** Chance that half of the fall would have shown in the rings; null where nothing fell that could move. */
  readonly displacementPower?: number | null;
}

/** Correlation between months beyond which an interval is too narrow to be trusted. */
const mostAutocorrelation = 0.3;
/** Share of placebos that may be called. */
const mostPlacebos = 0.1;

/** What a comparison with a control rests on: a place and a control that ran alike, seasons that are the same, and a trial that finds nothing where nothing happened. */
const preconditions: readonly ReasonCode[] = ['not-parallel-before', 'seasons-unequal', 'placebos-fall-too'];

/**
 * A careful verdict from the evaluation of the design that was fixed beforehand, and what is known beside it. Nothing is
 * said of a change where these counts can show none, where a precondition fails, where steps contradict each other,
 * where it may be a peak, or where too few other choices give the same.
 */
export function verdictOf(evaluation: Evaluation, known: Circumstances = {}): Verdict {
  if (!evaluation.findings.ok) return noVerdict(evaluation.findings.failure.why);
  const findings = evaluation.findings.value;
  const { direction } = findings.effect;
  const steps = direction === 'open' ? onlyByChance(findings) : stepReasons(findings, direction);
  const reasons = [...steps, ...weaknesses(evaluation, findings), ...threats(evaluation, known)];
  const code = untoldCode(evaluation, direction, reasons);
  return {
    code: code ?? (direction === 'open' ? 'no-difference-seen' : direction),
    certainty: code !== null || direction === 'open' ? 'none' : certaintyOf(reasons),
    reasons,
    displacement: displacementCode(findings.buffer, known.displacementPower ?? null),
  };
}

/** Nothing to say at all, for one reason. */
export function noVerdict(reason: ReasonCode): Verdict {
  return { code: 'no-verdict', certainty: 'none', reasons: [reason], displacement: 'cannot-tell' };
}

/** Why nothing is to be said, the gravest first; null where something is. */
function untoldCode(
  { measurable: { measured } }: Evaluation,
  direction: Direction,
  reasons: readonly ReasonCode[],
): UntoldCode | null {
  // A fall that shows where hardly any could is most likely a lucky one, and too large.
  if (measured === null || (direction === 'open' && measured < 0.5)) return 'cannot-measure';
  if (reasons.some((reason) => preconditions.includes(reason))) return 'precondition-fails';
  if (reasons.some((reason) => reason.endsWith('-contradicts'))) return 'unclear';
  // Cameras come where it was busiest, and that falls by itself: no fall to call.
  if (direction === 'fall' && reasons.includes('shrinking-open')) return 'may-be-peak';
  return reasons.includes('depends-on-choices') ? 'choices-disagree' : null;
}

function certaintyOf(reasons: readonly ReasonCode[]): Certainty {
  return reasons.every(carries) ? 'likely' : 'possible';
}

/** A second control is often not there; that it is absent takes nothing away. */
function carries(reason: ReasonCode): boolean {
  return reason.startsWith('supported-') || reason === 'second-control-absent';
}

/** Said where an effect would show if only chance made months differ. */
function onlyByChance({ effect }: Findings): ReasonCode[] {
  const { percentLower, percentUpper } = effect.chance;
  return directionOf(percentLower, percentUpper, 0) === 'open' ? [] : ['chance-only'];
}

/** Whether the other ways of looking agree with the headline. */
function stepReasons(findings: Findings, headline: Direction): ReasonCode[] {
  const { panel, series, regressionToMean } = findings;
  const second = secondOf(findings);
  const agree = (found: Direction, name: 'panel' | 'series' | 'second-control'): ReasonCode => {
    if (found === headline) return `supported-by-${name}`;
    return found === 'open' ? `${name}-open` : `${name}-contradicts`;
  };
  const ratio = ({ lower, upper }: { readonly lower: number; readonly upper: number }): Direction =>
    directionOf(lower, upper, 1);
  return [
    panel.ok ? agree(ratio(panel.value.quasi), 'panel') : 'panel-refused',
    series.ok ? agree(ratio(series.value.level), 'series') : 'series-refused',
    second === null ? 'second-control-absent' : agree(second.direction, 'second-control'),
    shrinkingReason(regressionToMean, headline),
  ];
}

/** Against the second control: by month where it is known so, else in calendar years; null where neither can be. */
function secondOf({ secondEffect, secondYears }: Findings): EffectAgainst | null {
  if (secondEffect.ok) return secondEffect.value;
  return secondYears.ok ? secondYears.value.effect : null;
}

function shrinkingReason(found: Findings['regressionToMean'], headline: Direction): ReasonCode {
  if (!found.ok) return 'shrinking-refused';
  const { percentLower, percentUpper } = found.value.againstControl;
  return directionOf(percentLower, percentUpper, 0) === headline
    ? 'supported-after-shrinking'
    : 'shrinking-open';
}

/** What in the counts themselves takes certainty away. */
function weaknesses({ areas, windows }: Evaluation, { effect, panel, series }: Findings): ReasonCode[] {
  const drift = panel.ok ? panel.value.driftBefore : null;
  const autocorrelation = series.ok ? series.value.residualAutocorrelation : 0;
  return holding([
    ['small-base', areas.treatment.total.before < smallestBase],
    ['half-added', effect.measured.halfAdded],
    ['not-parallel-before', drift !== null && directionOf(drift.lower, drift.upper, 1) !== 'open'],
    ['months-hang-together', areas.memory > 1 || autocorrelation > mostAutocorrelation],
    ['seasons-unequal', !windows.seasonsEqual],
  ]);
}

/** What is known beside the counts and takes certainty away. */
function threats({ windows }: Evaluation, known: Circumstances): ReasonCode[] {
  const months = [...usedMonths(windows.before), ...usedMonths(windows.after)];
  const touches = (spans: readonly Span[] = []): boolean =>
    spans.some(({ from, to }) => months.some((month) => month >= from && month <= to));
  return holding([
    ['depends-on-choices', known.choices !== undefined && !doAgree(known.choices)],
    ['placebos-fall-too', (known.placebosCalled ?? 0) > mostPlacebos],
    ['other-measures', known.otherMeasures === true],
    ['registration-changed', touches(known.registrationChanges)],
    ['disturbed-months', touches(known.disturbed)],
    ['places-changed', known.placesChanged === true],
    ['provisional-months', known.provisional === true],
  ]);
}

/** Whether 20 of 27 choices agree, or the same share of as many as were tried. */
function doAgree({ same, tried }: { readonly same: number; readonly tried: number }): boolean {
  // Against the count, as a share of it may be a hair below the threshold by rounding.
  return same >= neededChoices(tried);
}

/** How many of so many choices must give the same. */
export function neededChoices(tried: number): number {
  return Math.ceil(agreeingChoices * tried - 1e-9);
}

function holding(found: readonly (readonly [reason: ReasonCode, holds: boolean])[]): ReasonCode[] {
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
