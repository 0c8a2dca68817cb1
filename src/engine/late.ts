import type { CreateLattice } from './lattice.ts';
import type { StampedQuestion } from './question.ts';
import type { RareWays } from './rare.ts';

/** What not every question needs, as far as it is there. */
export interface Late {
  /** Without it openbaar is told nothing that is not public already. */
  readonly createLattice: CreateLattice | null;
  /** Without it what needs it is not counted. */
  readonly rare: RareWays | null;
}

/** Whether a question needs what the first cards do without. */
export function isRare({ by }: StampedQuestion): boolean {
  return by === 'knox' || by === 'aoristic' || by === 'zones' || by === 'density';
}
