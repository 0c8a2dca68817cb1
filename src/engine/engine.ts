import type { Series } from '../domain/observation/series.ts';
import type { Answer, Unavailable } from './answer.ts';
import { answering } from './answering.ts';
import type { Dispute, SourceChoice } from './authority.ts';
import { createLattice } from './lattice.ts';
import { rareWays } from './rare.ts';
import type { StampedQuestion } from './question.ts';
import { runInTurns, runToEnd } from './steps.ts';
import type { World } from './world.ts';

/** Answers questions about the series of a municipality; the same question and data hash give the same Answer. */
export interface Engine {
  /** Changes with the series, the areas and the disclosure policy. */
  readonly dataHash: string;
  readonly answer: (question: StampedQuestion) => Answer | Unavailable;
  /** The same in steps that let other work go first; null when the signal fired before it was done. */
  readonly answerAsync: (
    question: StampedQuestion,
    signal: AbortSignal,
  ) => Promise<Answer | Unavailable | null>;
  /** Where two sources differ over the gemeente, and which of them counts. Exact: for the driehoek only. */
  readonly disputes: readonly Dispute[];
  /** The same world with other series, and other choices between sources. */
  readonly withSeries: (series: readonly Series[], choices?: readonly SourceChoice[]) => Engine;
}

export function createEngine(world: World): Engine {
  const { dataHash, disputes, steps } = answering(world);
  const late = { createLattice, rare: rareWays };
  return {
    dataHash,
    answer: (question) => runToEnd(steps(question, late)),
    answerAsync: (question, signal) => runInTurns(steps(question, late), signal),
    disputes,
    withSeries: (series, choices = world.choices ?? []) => createEngine({ ...world, series, choices }),
  };
}
