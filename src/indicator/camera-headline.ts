import type { Evaluated } from '../analysis/cameras/camera.ts';
import type { Chosen } from '../analysis/cameras/design.ts';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import { isUntold, neededChoices } from '../domain/camera-effect/verdict.ts';
import type { UntoldCode, Verdict } from '../domain/camera-effect/verdict.ts';
import type { Indicator } from '../policy/schema.ts';
import { verdict as words } from '../text/nl/camera-evaluatie-oordeel.ts';
import { lessOrMore, range } from '../text/nl/camera-evaluatie-woorden.ts';

/** What the sentence about a camera is made of, on every screen that says it. */
export interface Told extends Pick<Evaluated, 'evaluation' | 'fixed' | 'checks'> {
  readonly verdict: Verdict;
  readonly chosen: Pick<Chosen, 'indicator'>;
}

/** What is counted, as it stands within a sentence. */
export function whatOf({ name }: Indicator): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

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
export function judged({ fixed, evaluation }: Pick<Told, 'fixed' | 'evaluation'>): Evaluation {
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
    return words.fall(what, isLikely, lessOrMore(percentChange), range(percentLower, percentUpper));
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
