import { dayOfMoment } from '../../domain/time/local.ts';
import type { Entry } from '../dossier/entry.ts';
import type { Advice } from '../dossier/proportionality.ts';
import { standingOf } from '../dossier/standing.ts';
import type { Camera } from '../schema.ts';

/** What a definitive report advises, and the day (ISO date) on which it became so. */
export interface FinalAdvice extends Omit<Advice, 'why'> {
  readonly day: string;
}

/** The advice of the newest definitive report on a camera that stands; null where there is none. It decides nothing. */
export function finalAdviceOf(camera: Camera['id'], entries: readonly Entry[]): FinalAdvice | null {
  const [newest] = standingOf(entries, 'evaluation')
    .filter((entry) => entry.camera === camera && entry.final === true && !entry.withdrawn)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (newest?.advice == null) return null;
  const { what, until, removal = null } = newest.advice;
  return { what, until, removal, day: dayOfMoment(newest.at) };
}
