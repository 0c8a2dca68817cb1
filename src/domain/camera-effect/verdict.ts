import type { Span } from '../time/month.ts';
import { smallestBase } from '../thresholds.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import type { EffectAgainst } from './effect-against.ts';
import type { Evaluation, Findings } from './evaluate.ts';
import { usedMonths } from './windows.ts';

/**
 * What the numbers allow one to say. `unclear`: steps contradict each other. `cannot-measure`: even a halving would
 * probably not show. `no-difference-seen` is not the same as no effect. `may-be-peak`: there is less than the control
 * leads to expect, but not surely less than without the peak before the camera.
 */
export type VerdictCode =
  | 'fall'
  | 'rise'
  | 'may-be-peak'
  | 'no-difference-seen'
  | 'cannot-measure'
  | 'unclear'
  | 'no-verdict';

/** `possible` as soon as one step does not carry the headline; never more certain than the weakest step. */
type Certainty = 'likely' | 'possible' | 'none';

/** Why a verdict is what it is. All but those that support it and an absent second control take certainty away. */
export type ReasonCode =
  | 'zero-control'
  | 'too-few-before'
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

/** What the rings together say: more than the control leads to expect, less, neither, or nothing at all. */
type DisplacementCode = 'displacement-seen' | 'diffusion-seen' | 'not-seen' | 'cannot-tell';

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
  /** Share of other choices of radius, windows and control with the same code. */
  readonly sameUnderOtherChoices?: number;
  /** Share of places or dates where nothing happened that would be called a fall. */
  readonly placebosCalled?: number;
}

/** Correlation between months beyond which an interval is too narrow to be trusted. */
const mostAutocorrelation = 0.3;
/** Share of other choices that must agree, and of placebos that may be called. */
const [leastAgreement, mostPlacebos] = [0.8, 0.1];

/** A careful verdict from an evaluation and what is known beside it. */
export function verdictOf(evaluation: Evaluation, known: Circumstances = {}): Verdict {
  if (!evaluation.findings.ok) {
    const reasons = [evaluation.findings.failure.why];
    return { code: 'no-verdict', certainty: 'none', reasons, displacement: 'cannot-tell' };
  }
  const findings = evaluation.findings.value;
  const displacement = displacementOf(findings);
  const weak = [...weaknesses(evaluation, findings), ...threats(evaluation, known)];
  const { direction } = findings.effect;
  if (direction === 'open') {
    const code = canShowHalving(evaluation) ? 'no-difference-seen' : 'cannot-measure';
    return { code, certainty: 'none', reasons: [...onlyByChance(findings), ...weak], displacement };
  }
  const reasons = [...stepReasons(findings, direction), ...weak];
  if (reasons.some((reason) => reason.endsWith('-contradicts')))
    return { code: 'unclear', certainty: 'none', reasons, displacement };
  // Cameras come where it was busiest, and that falls by itself: no fall to call.
  if (direction === 'fall' && reasons.includes('shrinking-open'))
    return { code: 'may-be-peak', certainty: 'none', reasons, displacement };
  return {
    code: direction,
    certainty: reasons.every(carries) ? 'likely' : 'possible',
    reasons,
    displacement,
  };
}

/** A second control is often not there; that it is absent takes nothing away. */
function carries(reason: ReasonCode): boolean {
  return reason.startsWith('supported-') || reason === 'second-control-absent';
}

function displacementOf({ buffer }: Findings): DisplacementCode {
  if (!buffer.ok) return 'cannot-tell';
  const codes = { rise: 'displacement-seen', fall: 'diffusion-seen', open: 'not-seen' } as const;
  return codes[buffer.value.direction];
}

function canShowHalving({ measurable }: Evaluation): boolean {
  return measurable.measured !== null && measurable.measured >= 0.5;
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
    ['depends-on-choices', (known.sameUnderOtherChoices ?? 1) < leastAgreement],
    ['placebos-fall-too', (known.placebosCalled ?? 0) > mostPlacebos],
    ['other-measures', known.otherMeasures === true],
    ['registration-changed', touches(known.registrationChanges)],
    ['disturbed-months', touches(known.disturbed)],
    ['places-changed', known.placesChanged === true],
    ['provisional-months', known.provisional === true],
  ]);
}

function holding(found: readonly (readonly [reason: ReasonCode, holds: boolean])[]): ReasonCode[] {
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
