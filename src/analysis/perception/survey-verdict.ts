import type { Assessment } from '../indicators/assess.ts';
import type { Indicator, Target } from '../../policy/schema.ts';
import { againstLimits, limitsOf } from '../indicators/target-limits.ts';
import { changeOf, type ShareChange } from './share-change.ts';
import type { Measured } from './survey-themes.ts';

/** How the newest share of a question stands against its target. */
export interface SurveyVerdict {
  readonly verdict: Assessment['verdict'];
  readonly change: ShareChange;
}

/**
 * The one rule for shares: the interval of the newest share against a value or band, or of its change (Newcombe 1998)
 * against zero, lies wholly on the good side, wholly on the bad side, or neither. Without a margin that somebody can
 * reckon there is no verdict. `measured` is one question on one scale, oldest first.
 */
export function surveyVerdict(
  { target, neutral }: Pick<Indicator, 'target' | 'neutral'>,
  measured: readonly Measured[],
): SurveyVerdict {
  const change = changeOf(measured);
  return { verdict: judge(target, neutral, measured, change), change };
}

function judge(
  target: Target | null,
  neutral: boolean,
  measured: readonly Measured[],
  change: ShareChange,
): Assessment['verdict'] {
  if (neutral) return 'geen-oordeel';
  if (target === null || target.from.ground === 'afgeleid') return 'nog-geen-streefwaarde';
  const range = limitsOf(target.aim);
  if (range === null) return judgeChange(target.aim, change);
  const told = measured.at(-1)?.told;
  const interval = told?.is === 'share' ? told.interval : null;
  if (interval === null) return 'te-weinig-gegevens';
  const { place } = againstLimits({ lower: interval.low, upper: interval.high }, range);
  return sideOf(place === 'within', place !== null && place !== 'within');
}

function judgeChange({ direction }: Target['aim'], change: ShareChange): Assessment['verdict'] {
  if (change.is !== 'change') return 'te-weinig-gegevens';
  // The margin as reckoned is too narrow: nothing is certain enough for a side.
  if (change.chance === 'niet-zeker') return 'let-op';
  const { low, high } = change;
  switch (direction) {
    case 'daalt':
      return sideOf(high < 0, low > 0);
    case 'stijgt':
    case 'stabiel of stijgt':
      return sideOf(low > 0, high < 0);
    case 'stabiel':
    case 'minimaal':
    case 'onder de referentie':
      return 'nog-geen-streefwaarde';
  }
}

function sideOf(good: boolean, bad: boolean): Assessment['verdict'] {
  if (good) return 'op-koers';
  return bad ? 'niet-op-koers' : 'let-op';
}
