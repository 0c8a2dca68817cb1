import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { isSamePicture } from '../../domain/camera-effect/same-picture.ts';
import type { Robustness } from '../../domain/camera-effect/robustness.ts';
import { isUntold, neededChoices } from '../../domain/camera-effect/verdict.ts';
import type { ReasonCode, UntoldCode } from '../../domain/camera-effect/verdict.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { whatOf } from './evaluation-names.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.verdict;

export type Told = Pick<ReadyEvaluation, 'evaluation' | 'verdict' | 'chosen' | 'fixed' | 'checks'>;

/**
 * The verdict in one sentence: of the choices that were fixed beforehand, never more certain than its weakest step, in
 * counts where a percentage says little, and with the reason where nothing is to be said.
 */
export function headlineOf(ready: Told): string {
  const { verdict, chosen } = ready;
  const { code, displacement } = verdict;
  const what = whatOf(chosen.indicator);
  if (verdict.reasons.includes('checks-run')) return `${words.running}.`;
  // Without a fall there is nothing that could move away.
  const around = displacement === 'displacement-seen' ? words.busierAround : '';
  if (isUntold(code)) return `${words.untold(what, whyUntold(code, ready))}${around}.`;
  if (code === 'no-difference-seen') return `${words.open(what)}${around}.`;
  const tail = code === 'rise' && displacement === 'cannot-tell' ? '' : words.displacement[displacement];
  return `${changeOf(ready, what)}${tail}.`;
}

/** The design that the verdict is of; the one that a person looks at where that gave none. */
function judged({ fixed, evaluation }: Pick<Told, 'fixed' | 'evaluation'>): Evaluation {
  return fixed.evaluation ?? evaluation;
}

function changeOf(ready: Told, what: string): string {
  const { verdict } = ready;
  const evaluation = judged(ready);
  if (!evaluation.findings.ok) return '';
  const { effect } = evaluation.findings.value;
  const isLikely = verdict.certainty === 'likely';
  const { percentChange, percentLower, percentUpper } = effect.measured;
  if (effect.inPercent)
    return words.fall(
      what,
      isLikely,
      evaluatie.lessOrMore(percentChange),
      evaluatie.range(percentLower, percentUpper),
    );
  const { before, after } = evaluation.areas.treatment.total;
  return words.counted(what, isLikely, before, after, expectedOf(evaluation));
}

function whyUntold(code: UntoldCode, ready: Told): string {
  const { reasons } = ready.verdict;
  switch (code) {
    case 'precondition-fails':
      return words.why[
        (['not-parallel-before', 'seasons-unequal', 'placebos-fall-too'] as const).find((reason) =>
          reasons.includes(reason),
        ) ?? 'not-parallel-before'
      ];
    case 'choices-disagree': {
      const { same, cells } = ready.checks?.robustness ?? { same: 0, cells: [] };
      return words.why[code](same, cells.length, neededChoices(cells.length));
    }
    case 'no-verdict': {
      if (reasons.includes('fixed-refused')) return words.why['fixed-refused'];
      if (reasons.includes('zero-control')) return words.why['zero-control'];
      return words.why['too-few-before'](judged(ready).areas.treatment.total.before);
    }
    default:
      return words.why[code];
  }
}

/** What the camera's place would have had after, had it followed the control. */
export function expectedOf({ areas }: Evaluation): number {
  const { before, after } = areas.control.total;
  return before > 0 ? (areas.treatment.total.before * after) / before : 0;
}

/** The one number of an evaluation: what was counted, and the change against the control. */
export function mainNumber({ areas, findings }: Evaluation): string {
  const { before, after } = areas.treatment.total;
  const effect = findings.ok && findings.value.effect.inPercent ? findings.value.effect.measured : null;
  return words.main(
    before,
    after,
    effect === null
      ? null
      : words.against(
          evaluatie.lessOrMore(effect.percentChange),
          evaluatie.range(effect.percentLower, effect.percentUpper),
        ),
  );
}

/** What stands under the verdict: its number where the headline has none, a peak before it, and what other choices give. */
export function underHeadline(ready: Told): string {
  const { verdict, checks } = ready;
  const { code } = verdict;
  if (verdict.reasons.includes('checks-run')) return mainNumber(judged(ready));
  const evaluation = judged(ready);
  const hasChange = code === 'fall' || code === 'rise';
  const parts = hasChange ? [words.samenhang] : code === 'no-verdict' ? [] : [mainNumber(evaluation)];
  if (code === 'fall' && mayHaveBeenPeak(evaluation)) parts.push(words.peak);
  if (isUntold(code) && code !== 'no-verdict' && verdict.displacement !== 'displacement-seen')
    parts.push(evaluatie.firmness.moved[verdict.displacement]);
  // Where there is no verdict, nothing can be the same under other choices.
  if (code === 'no-verdict' || checks === null || checks.robustness.cells.length === 0)
    return parts.join(' ');
  const { robustness } = checks;
  const { same, cells } = robustness;
  parts.push(words.same(same, cells.length, othersOf(robustness)));
  return parts.join(' ');
}

/** Whether a part of the fall would likely have come without the camera. */
function mayHaveBeenPeak({ findings }: Evaluation): boolean {
  if (!findings.ok || !findings.value.regressionToMean.ok) return false;
  const { effect, regressionToMean } = findings.value;
  const ordinary = regressionToMean.value.againstControl.percentChange;
  return Math.round(ordinary) > Math.round(effect.measured.percentChange);
}

/** What the choices say that do not give the same, most of them first. */
function othersOf({ cells, main }: Robustness): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { code } of cells) {
    if (isSamePicture(code, main)) continue;
    const word = cameraBeeld.grid.words[code];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** The reasons of a verdict: what supports it, and what takes certainty away. */
export function reasonsOf({ verdict }: Pick<ReadyEvaluation, 'verdict'>): {
  readonly strengthens: readonly string[];
  readonly weakens: readonly string[];
} {
  const isSupport = (reason: ReasonCode): boolean => reason.startsWith('supported-');
  const say = (reasons: readonly ReasonCode[]): string[] => reasons.map((reason) => evaluatie.reason[reason]);
  return {
    strengthens: say(verdict.reasons.filter(isSupport)),
    weakens: say(verdict.reasons.filter((reason) => !isSupport(reason))),
  };
}
