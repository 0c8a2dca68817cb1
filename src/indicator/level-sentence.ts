import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import type { Indicator } from '../policy/schema.ts';
import { verdict as words } from '../text/nl/verdict.ts';

/** The level against the value or band of the target, with the limit that decided; null where that decided nothing. */
export function levelSentence({ target, rise }: Indicator, { verdict }: JudgedIndicator): string | null {
  const { level, decided } = verdict;
  if (level === null || decided?.by !== 'limits') return null;
  const per = target?.from.ground === 'team' ? target.from.per : 'aantal';
  return words.level({ ...level, ...decided }, per, rise);
}
