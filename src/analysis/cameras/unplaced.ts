import { usedMonths } from '../../domain/camera-effect/windows.ts';
import type { Windows } from '../../domain/camera-effect/windows.ts';
import { shareDifference } from '../../domain/stats/newcombe.ts';
import type { ShareDifference, SurveyShare } from '../../domain/stats/newcombe.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Ask } from '../known.ts';
import { placeQuestion } from './plan.ts';
import type { Chosen } from './design.ts';

/** Share of the incidents of the gemeente that no zone can hold, as they have no cell (or no buurt, where whole buurten are looked at), before and after. */
export interface UnplacedShares {
  readonly before: SurveyShare;
  readonly after: SurveyShare;
  /** After less before, with its 95% interval. */
  readonly difference: ShareDifference;
  /** The interval does not hold zero. */
  readonly isClear: boolean;
}

interface SideQuestions {
  readonly before: readonly Question[];
  readonly after: readonly Question[];
}

/** The shares without a place before and after; null for whole buurten, and where nothing tells. */
export async function unplacedIn(
  chosen: Chosen,
  gemeente: string,
  windows: Windows,
  ask: Ask,
): Promise<UnplacedShares | null> {
  if (chosen.whole !== null) return null;
  const { before, after } = unplacedQuestions(chosen, gemeente, windows);
  const [early, late] = await Promise.all([before, after].map((side) => Promise.all(side.map(ask))));
  return unplacedShares(early ?? [], late ?? []);
}

/** What has a place in the months that count, a question for every unbroken run of them. */
function unplacedQuestions(chosen: Chosen, gemeente: string, windows: Windows): SideQuestions {
  const ask = (years: Windows['before']): Question[] =>
    runsOf(usedMonths(years)).map((span) => placeQuestion(chosen, gemeente, span));
  return { before: ask(windows.before), after: ask(windows.after) };
}

function runsOf(months: readonly Month[]): Span[] {
  const runs: Span[] = [];
  for (const at of months) {
    const last = runs.at(-1);
    if (last !== undefined && at === last.to + 1) runs[runs.length - 1] = { from: last.from, to: at };
    else runs.push({ from: at, to: at });
  }
  return runs;
}

type Found = Answer | Unavailable;

/** Reads the Answers to these questions; null where one does not tell. */
export function unplacedShares(before: readonly Found[], after: readonly Found[]): UnplacedShares | null {
  const [early, late] = [shareOf(before), shareOf(after)];
  const difference = early === null || late === null ? null : shareDifference(late, early);
  if (early === null || late === null || difference === null) return null;
  const isClear = difference.low > 0 || difference.high < 0;
  return { before: early, after: late, difference, isClear };
}

function shareOf(answers: readonly Found[]): SurveyShare | null {
  let [without, all] = [0, 0];
  for (const answer of answers) {
    if (answer.is !== 'answer' || answer.total.is !== 'number' || answer.unplaced?.is !== 'number')
      return null;
    without += answer.unplaced.value;
    all += answer.total.value;
  }
  return all === 0 ? null : { share: without / all, n: all };
}
