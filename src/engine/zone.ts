import type { Zone } from './question.ts';

/** Whether every zone is made of whole areas with nothing taken off, so that no cell is needed. */
export function areWhole(zones: readonly Zone[]): boolean {
  return zones.every(({ place, minus }) => place.is === 'areas' && minus.length === 0);
}
