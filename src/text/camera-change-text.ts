import { isUntold, type VerdictCode } from '../domain/camera-effect/verdict.ts';
import { verdict as words } from './nl/camera-evaluatie-oordeel.ts';

/** What is concluded of a change: the code of a verdict, or that it is still computed; null where none could be. */
export type Concluded = VerdictCode | 'running' | null;

/**
 * The change at a camera as part of a sentence: with what the verdict leaves open of it, so that no percentage reads as
 * an outcome that nobody may conclude. Every screen, sheet and list tells the number of a camera through this.
 */
export function changeUnder(concluded: Concluded, change: string): string {
  if (concluded === 'running') return words.changeRunning(change);
  if (concluded === 'fall' || concluded === 'rise') return change;
  if (concluded === null || isUntold(concluded)) return words.changeUntold(change);
  return words.changeOpen(change);
}

/** What is concluded of an evaluation; `checks-run` is a verdict that is not there yet. */
export function concludedOf(verdict: {
  readonly code: VerdictCode;
  readonly reasons: readonly string[];
}): Concluded {
  return verdict.reasons.includes('checks-run') ? 'running' : verdict.code;
}
