/** What went wrong behind the screen, as long as it matters to who looks at it. */
export type Trouble =
  /** The answers worker died: nothing is answered before it is started again. */
  | 'answers-ended'
  /** The answers worker lives or not, but does not answer. */
  | 'answers-silent'
  /** The jobs worker died, not because a person stopped it: what it was doing has failed. */
  | 'imports-ended'
  | 'imports-silent'
  /** What was written holds data about a person, and was not taken down. */
  | 'personal-text'
  /** A part of the program itself did not load: half a deploy, or no connection. */
  | 'part-missing';

interface State {
  readonly told: ReadonlySet<Trouble>;
  /** How many times the workers were started again: what failed before may be tried anew. */
  readonly restarts: number;
}

/** Who hears of trouble puts it here; the shell shows what stands here. */
export interface Troubles {
  readonly get: () => State;
  readonly subscribe: (hear: () => void) => () => void;
  readonly tell: (trouble: Trouble) => void;
  readonly settle: (...troubles: readonly Trouble[]) => void;
  /** The workers are started again: their troubles are over. */
  readonly restarted: () => void;
}

export function createTroubles(): Troubles {
  let state: State = { told: new Set(), restarts: 0 };
  const hearers = new Set<() => void>();
  const become = (next: State): void => {
    state = next;
    for (const hear of hearers) hear();
  };
  const without = (gone: readonly Trouble[]) =>
    new Set([...state.told].filter((trouble) => !gone.includes(trouble)));
  return {
    get: () => state,
    subscribe: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    tell: (trouble) => {
      if (!state.told.has(trouble)) become({ ...state, told: new Set([...state.told, trouble]) });
    },
    settle: (...troubles) => {
      if (troubles.some((trouble) => state.told.has(trouble))) become({ ...state, told: without(troubles) });
    },
    restarted: () => {
      const over = ['answers-ended', 'answers-silent', 'imports-ended', 'imports-silent'] as const;
      become({ told: without(over), restarts: state.restarts + 1 });
    },
  };
}
