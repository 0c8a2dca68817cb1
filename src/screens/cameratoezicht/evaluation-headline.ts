import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { isSamePicture } from '../../domain/camera-effect/same-picture.ts';
import type { Robustness } from '../../domain/camera-effect/robustness.ts';
import type { ReasonCode, VerdictCode } from '../../domain/camera-effect/verdict.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { whatOf } from './evaluation-names.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.verdict;

type Told = Pick<ReadyEvaluation, 'evaluation' | 'verdict' | 'chosen'>;

/** The verdict in one sentence; never more certain than its weakest step, and in counts where a percentage says little. */
export function headlineOf(ready: Told): string {
  const { verdict, chosen } = ready;
  const what = whatOf(chosen.indicator);
  switch (verdict.code) {
    case 'fall':
    case 'rise':
      return `${changeOf(ready, what)}${words.displacement[verdict.displacement]}.`;
    case 'may-be-peak':
      return `${words.peak(what)}.`;
    case 'no-difference-seen':
      return `${words.open(what)}.`;
    case 'cannot-measure':
      return `${words.cannot(what)}.`;
    case 'unclear':
      return `${words.unclear(what)}.`;
    case 'no-verdict':
      return `${noVerdict(ready)}.`;
  }
}

function changeOf({ evaluation, verdict }: Told, what: string): string {
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
  const { treatment } = evaluation.areas;
  const { before, after } = treatment.total;
  return words.counted(what, isLikely, before, after, expectedOf(evaluation));
}

function noVerdict({ evaluation }: Told): string {
  if (evaluation.findings.ok) return '';
  const { failure } = evaluation.findings;
  return failure.why === 'zero-control'
    ? words.none['zero-control']
    : words.none['too-few-before'](failure.before);
}

/** What the camera's place would have had after, had it followed the control. */
export function expectedOf({ areas }: Told['evaluation']): number {
  const { before, after } = areas.control.total;
  return before > 0 ? (areas.treatment.total.before * after) / before : 0;
}

/** What stands under the verdict: a peak before it, and whether other choices give the same; null as long as these are tried. */
export function underHeadline(
  { evaluation, verdict }: Pick<Told, 'evaluation' | 'verdict'>,
  robustness: Robustness | null,
): string {
  const parts: string[] = verdict.code === 'fall' || verdict.code === 'rise' ? [words.samenhang] : [];
  if (evaluation.findings.ok) parts.push(...peakText(evaluation.findings.value, verdict.code));
  // Where there is no verdict, nothing can be the same under other choices.
  if (verdict.code === 'no-verdict') return parts.join(' ');
  if (robustness === null) parts.push(words.running);
  else if (robustness.evaluated > 0)
    parts.push(words.same(robustness.same, robustness.evaluated, othersOf(robustness, verdict.code)));
  return parts.join(' ');
}

/** What of a fall a peak before it may be, against the control as the headline is, so that the numbers agree. */
function peakText({ effect, regressionToMean }: Findings, code: VerdictCode): string[] {
  if ((code !== 'fall' && code !== 'may-be-peak') || !regressionToMean.ok) return [];
  const { percentChange, percentLower, percentUpper } = effect.measured;
  const ordinary = regressionToMean.value.againstControl;
  const whole = Math.round(-percentChange);
  const part = whole + Math.round(ordinary.percentChange);
  if (part <= 0) return [];
  if (!effect.inPercent) return [words.regressionSome];
  if (code === 'fall') return [words.regression(Math.min(part, whole), whole)];
  return [
    words.peakNumbers(
      evaluatie.lessOrMore(percentChange),
      evaluatie.range(percentLower, percentUpper),
      evaluatie.lessOrMore(ordinary.percentChange),
      evaluatie.range(ordinary.percentLower, ordinary.percentUpper),
    ),
  ];
}

/** What the choices say that do not give the same, most of them first. */
function othersOf({ cells }: Robustness, main: VerdictCode): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { code } of cells) {
    if (code === 'refused' || isSamePicture(code, main)) continue;
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
