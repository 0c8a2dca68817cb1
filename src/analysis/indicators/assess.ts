/** The verdict on an indicator: what its target says of the figures, by one rule. */
import { fewestForVerdict } from '../../domain/thresholds.ts';
import { poissonInterval } from '../../domain/stats/poisson.ts';
import type { Indicator, Target } from '../../policy/schema.ts';
import { changeOf, isSmallBase, type Counted, type CountRatio } from './count-change.ts';
import { againstLimits, limitsOf } from './target-limits.ts';
import type { AgainstLimits, Limits } from './target-limits.ts';

type Verdict =
  | 'op-koers'
  | 'let-op'
  | 'niet-op-koers'
  | 'te-weinig-gegevens'
  | 'nog-geen-streefwaarde'
  | 'geen-oordeel';

/** Why the verdict is what it is. */
type AssessReason =
  /** More registrations may mean more sight: no verdict, whatever the figures. */
  | 'neutral'
  | 'no-target'
  /** The target is derived from the plan: a proposal until the team confirms it. */
  | 'proposal'
  /** "Stabiel" without a band. */
  | 'no-band'
  | 'no-figure'
  | 'no-comparison'
  | 'fewer-than-20'
  /** A number per year is asked, and the period is no whole number of years. */
  | 'no-whole-year'
  /** The number for the whole term is not reached yet. */
  | 'term-not-reached'
  /** The number of inhabitants or dwellings is not known. */
  | 'no-size'
  /** No percentage is given on so small a base. */
  | 'small-base';

export interface AssessedFigures {
  readonly current: Counted | null;
  /** The period to compare with: earlier, and for the same indicator. */
  readonly baseline: Counted | null;
  /** How much the counts vary, by `spreadIn`; 1 is what chance alone gives. */
  readonly dispersion: number;
  /**
   * The reference area in the current period: `months` are its months times how many times as many inhabitants (or
   * dwellings) it has, so that count / months compare directly.
   */
  readonly reference: Counted | null;
  /**
   * What one unit of the value or band of a target is, in what the aim counts: 1 for counts, thousands of inhabitants
   * or dwellings where it is per 1,000; null where these are not known.
   */
  readonly size: number | null;
}

/** A count per twelve months with its 95% interval, in the unit of the target. */
interface Level {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a verdict was decided by, with what it was held against. */
type Decided =
  /** The level against what was set: `low` and `high` are null where a side is open. */
  | {
      readonly by: 'limits';
      readonly low: number | null;
      readonly high: number | null;
      /** The limits that the interval reaches over or lies beyond; none where all of it is within. */
      readonly passed: AgainstLimits['passed'];
    }
  /** The change since the baseline. */
  | { readonly by: 'change' }
  | { readonly by: 'reference' }
  /** A number of things to do. */
  | { readonly by: 'number' };

export interface Assessment {
  readonly verdict: Verdict;
  /** Null where the figures decided nothing: `reasons` say why. */
  readonly decided: Decided | null;
  /** Current against baseline, per month; null on a base below 20 or without a comparison. */
  readonly ratio: CountRatio | null;
  /** The count per twelve months that a value or band is held against; null where the aim is a direction only. */
  readonly level: Level | null;
  /** Where the level lies of a target with a band, for indicators without a verdict too; null where it may be both. */
  readonly place: 'below' | 'within' | 'above' | null;
  readonly reasons: readonly AssessReason[];
}

type Judged = Pick<Assessment, 'verdict' | 'reasons'> & { readonly decided?: Decided };

/**
 * The verdict on an indicator. Only a target of the plan's own words or of the team gets one: `op-koers` where the
 * interval lies wholly on the good side, `niet-op-koers` where it lies wholly on the bad side, else `let-op`. The
 * change is told whatever the verdict.
 */
export function assess(
  indicator: Pick<Indicator, 'target' | 'neutral'>,
  figures: AssessedFigures,
): Assessment {
  const { current, baseline, dispersion } = figures;
  const compared = current !== null && baseline !== null ? { current, baseline } : null;
  const interval = compared === null ? null : changeOf(compared.current, compared.baseline, dispersion);
  const small = baseline !== null && isSmallBase(baseline.count);
  const limits = indicator.target === null ? null : limitsOf(indicator.target.aim);
  const level = limits === null ? null : levelOf(figures);
  const { verdict, reasons, decided = null } = judge(indicator, figures, interval, level);
  return {
    verdict,
    decided,
    level,
    place: level === null || limits === null ? null : againstLimits(level, limits).place,
    ratio: small ? null : interval,
    reasons: small ? [...reasons, 'small-base'] : reasons,
  };
}

function judge(
  { target, neutral }: Pick<Indicator, 'target' | 'neutral'>,
  figures: AssessedFigures,
  change: CountRatio | null,
  level: Level | null,
): Judged {
  if (neutral) return { verdict: 'geen-oordeel', reasons: ['neutral'] };
  if (target === null) return { verdict: 'nog-geen-streefwaarde', reasons: ['no-target'] };
  if (target.from.ground === 'afgeleid') return { verdict: 'nog-geen-streefwaarde', reasons: ['proposal'] };
  return judgeAim(target, figures, change, level);
}

function judgeAim(
  target: Target,
  figures: AssessedFigures,
  change: CountRatio | null,
  level: Level | null,
): Judged {
  const { aim } = target;
  const limits = limitsOf(aim);
  if (limits !== null) return judgeLevel(limits, figures, level);
  switch (aim.direction) {
    case 'minimaal':
      return judgeMinimum(aim, figures.current);
    case 'daalt':
      return judgeChange(figures, change, (ratio) => sideOf(ratio.upper < 1, ratio.lower > 1));
    // Without a band "stabiel" cannot be shown: only a rise counts as on course.
    case 'stijgt':
    case 'stabiel of stijgt':
      return judgeChange(figures, change, (ratio) => sideOf(ratio.lower > 1, ratio.upper < 1));
    case 'stabiel':
      return { verdict: 'nog-geen-streefwaarde', reasons: ['no-band'] };
    case 'onder de referentie':
      return judgeReference(figures);
  }
}

/** A number of things to do is counted, not tested: chance has no part in it. */
function judgeMinimum(
  { value, per }: { readonly value: number; readonly per: 'jaar' | 'looptijd' },
  current: Counted | null,
): Judged {
  if (current === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-figure'] };
  if (per === 'looptijd') {
    return current.count >= value
      ? { verdict: 'op-koers', reasons: [], decided: { by: 'number' } }
      : { verdict: 'let-op', reasons: ['term-not-reached'], decided: { by: 'number' } };
  }
  if (current.months === 0 || current.months % 12 !== 0) {
    return { verdict: 'te-weinig-gegevens', reasons: ['no-whole-year'] };
  }
  const enough = current.count >= (value * current.months) / 12;
  return { verdict: enough ? 'op-koers' : 'niet-op-koers', reasons: [], decided: { by: 'number' } };
}

function judgeChange(
  { current, baseline }: AssessedFigures,
  change: CountRatio | null,
  side: (ratio: CountRatio) => Verdict,
): Judged {
  if (current === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-figure'] };
  if (baseline === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-comparison'] };
  if (change === null || current.count + baseline.count < fewestForVerdict) {
    return { verdict: 'te-weinig-gegevens', reasons: ['fewer-than-20'] };
  }
  return { verdict: side(change), reasons: [], decided: { by: 'change' } };
}

/** The level per twelve months against what the target sets. */
function judgeLevel(limits: Limits, figures: AssessedFigures, level: Level | null): Judged {
  const { current, baseline, size } = figures;
  if (current === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-figure'] };
  if (size === null || level === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-size'] };
  if (current.count + (baseline?.count ?? 0) < fewestForVerdict)
    return { verdict: 'te-weinig-gegevens', reasons: ['fewer-than-20'] };
  const { place, passed } = againstLimits(level, limits);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    verdict: sideOf(place === 'within', place !== null && place !== 'within'),
    reasons: [],
    decided: { by: 'limits', low: finite(limits.low), high: finite(limits.high), passed },
  };
}

function judgeReference({ current, reference, dispersion }: AssessedFigures): Judged {
  if (current === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-figure'] };
  if (reference === null) return { verdict: 'te-weinig-gegevens', reasons: ['no-comparison'] };
  const ratio = changeOf(current, reference, dispersion);
  if (ratio === null || current.count + reference.count < fewestForVerdict) {
    return { verdict: 'te-weinig-gegevens', reasons: ['fewer-than-20'] };
  }
  return {
    verdict: sideOf(ratio.upper < 1, ratio.lower > 1),
    reasons: [],
    decided: { by: 'reference' },
  };
}

function sideOf(good: boolean, bad: boolean): Verdict {
  if (good) return 'op-koers';
  return bad ? 'niet-op-koers' : 'let-op';
}

/** Garwood's interval of a count per twelve months, of the counts as if they were so much fewer (quasi-Poisson). */
function levelOf({ current, dispersion, size }: AssessedFigures): Level | null {
  if (current === null || current.months <= 0 || size === null || size <= 0) return null;
  const spread = Math.max(1, dispersion);
  const years = (current.months / 12) * size;
  const { lower, upper } = poissonInterval(current.count / spread, years);
  return { value: current.count / years, lower: lower * spread, upper: upper * spread };
}
