import { otherWork } from '../engine/steps.ts';

/**
 * Who goes first in a worker, which does one thing at a time. Without it every step of an answer waits for a step of
 * each evaluation that is under way, and a name that takes a moment to find comes after half a minute.
 */
export interface Turns {
  /** Does what a person waits for. */
  readonly first: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Resolves when nothing is under way that goes first: what takes long asks it before each of its steps. */
  readonly last: () => Promise<void>;
}

/** Turns of one worker: nothing under way yet. */
export function createTurns(): Turns {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return {
    async first(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) for (const goOn of waiting.splice(0)) goOn();
      }
    },
    async last() {
      await otherWork();
      // What was let go may find that something came in between.
      while (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
