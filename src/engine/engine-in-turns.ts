import { partInTime } from '../domain/in-time.ts';
import type { Series } from '../domain/observation/series.ts';
import type { Engine } from './engine.ts';
import { answering } from './answering.ts';
import type { SourceChoice } from './authority.ts';
import { isRare } from './late.ts';
import { runInTurns } from './steps.ts';
import type { World } from './world.ts';

/** An engine that only answers in turns with other work, as the worker of the page has it. */
export interface EngineInTurns extends Pick<Engine, 'dataHash' | 'answerAsync' | 'disputes'> {
  readonly withSeries: (series: readonly Series[], choices: readonly SourceChoice[]) => EngineInTurns;
}

/** What only openbaar needs, or few questions, arrives with the first of them: the meeting does not wait for it. */
export function createEngineInTurns(world: World): EngineInTurns {
  const { dataHash, disputes, steps } = answering(world);
  return {
    dataHash,
    disputes,
    async answerAsync(question, signal) {
      const isOpen = question.audience === 'openbaar';
      const createLattice = isOpen ? (await partInTime(import('./lattice.ts'))).createLattice : null;
      const rare = isRare(question) ? (await partInTime(import('./rare.ts'))).rareWays : null;
      return runInTurns(steps(question, { createLattice, rare }), signal);
    },
    withSeries: (series, choices) => createEngineInTurns({ ...world, series, choices }),
  };
}
