import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import { termsOf } from '../analysis/indicators/terms.ts';
import { monthsNeeded } from '../domain/needs.ts';
import { monthsIn, shiftSpan } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { formatChangeInterval } from '../text/format.ts';
import { geschiedenis } from '../text/nl/geschiedenis.ts';
import { verdict as words } from '../text/nl/verdict.ts';
import { levelSentence } from './level-sentence.ts';

/** The interval of what the sentence tells, or why it compares with nothing; and what lies outside its own three years. */
export function detailsOf(indicator: Indicator, found: JudgedIndicator): string[] {
  const { figures, verdict } = found;
  const { expected, now, counted } = figures;
  const isCompared = now.is === 'number' && counted.before !== null;
  const ratio = indicator.sort === 'uitvoering' || figures.reference !== null ? null : verdict.ratio;
  const level = levelSentence(indicator, found);
  return [
    ...(level !== null ? [level] : isCompared ? [] : [changeSentence(indicator, found)]),
    ...(level === null && isCompared && ratio !== null ? [words.difference(ratio)] : []),
    ...(expected === null || expected.place === 'within'
      ? []
      : [words.expected({ ...expected, place: expected.place })]),
  ];
}

/** What decided the verdict: the limit that the level reaches, or the count that it is compared with. */
export function decidingSentence(indicator: Indicator, found: JudgedIndicator): string {
  return levelSentence(indicator, found) ?? changeSentence(indicator, found);
}

/** What it is compared with, in counts and where there are enough in a percentage with its interval. */
export function changeSentence(indicator: Indicator, { figures, verdict }: JudgedIndicator): string {
  const { period, now, counted, baseline } = figures;
  const { sort } = indicator;
  const { before } = counted;
  if (now.is !== 'number' || before === null) return noComparison(indicator, figures);
  const isEqual = monthsIn(baseline) === monthsIn(period) && before.months === monthsIn(baseline);
  const isYearBefore = monthsIn(period) === 12 && baseline.from === shiftSpan(period, -12).from;
  const said = isEqual
    ? words.before(before.count, baseline.from, baseline.to, isYearBefore)
    : words.baseline((before.count / before.months) * 12, baseline.from, baseline.to);
  // What somebody simply does has no interval.
  const ratio = sort === 'uitvoering' || figures.reference !== null ? null : verdict.ratio;
  return ratio === null ? `${said}.` : `${said}, ${formatChangeInterval(ratio)}.`;
}

/** Why there is nothing to compare with, and from how many months on there is. */
function noComparison({ target }: Indicator, { period, now, part, run }: JudgedIndicator['figures']): string {
  if ((part?.figure ?? now).is === 'unconfirmed') return words.unconfirmed;
  if (run !== null && !run.isInside) return geschiedenis.elsewhere(run.span.from, run.span.to);
  const needed = monthsNeeded.comparison(period);
  const isShort = run !== null && run.months < needed && termsOf({ target }).baseline === null;
  return isShort ? geschiedenis.comparison(needed, run.months) : words.noChange;
}
