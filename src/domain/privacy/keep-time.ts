import type { When } from '../observation/series.ts';
import { minutesPerDay, minutesPerHour, monthOf, startOfMonth } from '../time/local.ts';
import type { LocalMinute } from '../time/local.ts';

/** Finest precision of time that may be kept, from fine to coarse. */
export const keptTimes = ['minute', 'hour', 'day', 'month'] as const;
export type KeptTime = (typeof keptTimes)[number];

/** When something was: `from` included, `to` excluded, and how precisely that is known. */
export interface Stretch {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly when: When;
}

/**
 * The stretch that may be kept of an incident: widened to whole hours, days or months around it, never narrowed. What
 * is known no finer than that stays as it is. A whole hour still says at what time something was (`when: 'minute'`).
 */
export function widened(stretch: Stretch, keep: KeptTime): Stretch {
  const { from, to, when } = stretch;
  const isTimed = when === 'minute';
  if (keep === 'minute' || (!isTimed && when !== 'day' && when !== 'week')) return stretch;
  if (keep === 'month') {
    return { from: startOfMonth(monthOf(from)), to: startOfMonth(monthOf(to - 1) + 1), when: 'month' };
  }
  if (when === 'week') return stretch;
  if (keep === 'hour') return isTimed ? { ...around(stretch, minutesPerHour), when } : stretch;
  return { ...around(stretch, minutesPerDay), when: 'day' };
}

/** The smallest stretch of whole units around another one; `unit` in minutes. */
function around({ from, to }: Stretch, unit: number): Pick<Stretch, 'from' | 'to'> {
  return { from: Math.floor(from / unit) * unit, to: Math.ceil(to / unit) * unit };
}
