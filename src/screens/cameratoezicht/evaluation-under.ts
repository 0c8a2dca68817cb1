import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { isSamePicture } from '../../domain/camera-effect/same-picture.ts';
import type { Robustness } from '../../domain/camera-effect/robustness.ts';
import { isUntold } from '../../domain/camera-effect/verdict.ts';
import type { ReasonCode } from '../../domain/camera-effect/verdict.ts';
import { judged, type Told } from '../../indicator/camera-headline.ts';
import { changeUnder, type Concluded } from '../../text/camera-change-text.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';

const words = evaluatie.verdict;

/** The one number of an evaluation: what was counted, and the change against the control with what is concluded of it. */
export function mainNumber({ areas, findings }: Evaluation, concluded: Concluded): string {
  const { before, after } = areas.treatment.total;
  const effect = findings.ok && findings.value.effect.inPercent ? findings.value.effect.measured : null;
  return words.main(
    before,
    after,
    effect === null
      ? null
      : changeUnder(
          concluded,
          words.against(
            evaluatie.lessOrMore(effect.percentChange),
            evaluatie.range(effect.percentLower, effect.percentUpper),
          ),
        ),
  );
}

/** What stands under the verdict: its number where the headline has none, a peak before it, and what other choices give. */
export function underHeadline(ready: Told): string {
  const { verdict, checks } = ready;
  const { code } = verdict;
  if (verdict.reasons.includes('checks-run')) return mainNumber(judged(ready), 'running');
  const evaluation = judged(ready);
  const hasChange = code === 'fall' || code === 'rise';
  const parts = hasChange ? [words.samenhang] : code === 'no-verdict' ? [] : [mainNumber(evaluation, code)];
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

/** Reasons of a verdict that point one way, under what they are. */
export interface ReasonGroup {
  readonly title: string;
  readonly reasons: readonly string[];
}

/**
 * The reasons of a verdict by what they are, true under every verdict: what points to the change that was counted, what
 * does not, and what makes it uncertain. Groups without a reason are left out.
 */
export function reasonsOf(ready: Pick<Told, 'verdict' | 'fixed' | 'evaluation'>): ReasonGroup[] {
  const { findings } = judged(ready);
  const direction = findings.ok ? findings.value.effect.direction : 'open';
  const titles = words.reasons[direction];
  const groupOf = (reason: ReasonCode): keyof typeof titles => {
    if (reason.startsWith('supported-')) return 'pointing';
    return reason.endsWith('-open') || reason.endsWith('-contradicts') ? 'against' : 'uncertain';
  };
  return (['pointing', 'against', 'uncertain'] as const)
    .map((group) => ({
      title: titles[group],
      reasons: ready.verdict.reasons
        .filter((reason) => groupOf(reason) === group)
        .map((reason) => evaluatie.reason[reason]),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}
