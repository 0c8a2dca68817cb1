import { Link } from '@nl-design-system-candidate/link-react';
import { monthsNeeded } from '../domain/needs.ts';
import { monthsIn, shiftSpan } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { formatChangeInterval } from '../text/format.ts';
import { nl } from '../text/nl.ts';
import { geschiedenis } from '../text/nl/geschiedenis.ts';
import { shortName, verdictSentence } from '../text/nl/verdict-sentence.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';
import { termsOf } from '../analysis/indicators/terms.ts';
import { levelSentence } from './level-sentence.ts';
import { OwnOnly } from './own-only.tsx';
import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import './verdict-line.css';

type Verdict = JudgedIndicator['verdict']['verdict'];

const looks: Readonly<Record<Verdict, { readonly tone: BadgeTone; readonly icon: IconName }>> = {
  'op-koers': { tone: 'op-koers', icon: 'check' },
  'let-op': { tone: 'let-op', icon: 'alert' },
  'niet-op-koers': { tone: 'niet-op-koers', icon: 'cross' },
  'te-weinig-gegevens': { tone: 'neutral', icon: 'minus' },
  'nog-geen-streefwaarde': { tone: 'neutral', icon: 'question' },
  'geen-oordeel': { tone: 'neutral', icon: 'minus' },
};

/** The verdict in a word; an indicator without one says in neutral grey where it lies of its band. */
export function VerdictBadge({
  indicator,
  found,
}: {
  readonly indicator: Indicator;
  readonly found: JudgedIndicator;
}) {
  const { verdict, place, level } = found.verdict;
  const inBand = indicator.neutral && level !== null;
  return <VerdictWord verdict={verdict} words={inBand ? nl.verdict.place[place ?? 'unclear'] : null} />;
}

/** A verdict in a word with its icon; `words` stand in the place of its own. */
export function VerdictWord({
  verdict,
  words = null,
}: {
  readonly verdict: Verdict;
  readonly words?: string | null;
}) {
  return <Badge {...looks[verdict]}>{words ?? nl.verdict.words[verdict]}</Badge>;
}

/** The verdict in one sentence that leads to the trend, and what makes it less sure than it sounds. */
export function VerdictLine({
  indicator,
  found,
  href,
}: {
  readonly indicator: Indicator;
  readonly found: JudgedIndicator;
  readonly href: string;
}) {
  const sentence = verdictSentence(indicator, found);
  const name = shortName(indicator);
  const at = sentence.indexOf(name);
  const details = detailsOf(indicator, found);
  return (
    <div className="vb-verdict">
      <p className="vb-verdict__sentence">
        {sentence.slice(0, at)}
        <Link href={href}>{name}</Link>
        {sentence.slice(at + name.length)}
      </p>
      {details.length === 0 ? null : <p className="vb-verdict__detail">{details.join(' ')}</p>}
      <OwnOnly kinds={indicator.kinds} />
    </div>
  );
}

/** The interval of what the sentence tells, or why it compares with nothing; and what lies outside its own three years. */
function detailsOf(indicator: Indicator, found: JudgedIndicator): string[] {
  const { figures, verdict } = found;
  const { expected, now, counted } = figures;
  const isCompared = now.is === 'number' && counted.before !== null;
  const ratio = indicator.sort === 'uitvoering' || figures.reference !== null ? null : verdict.ratio;
  const level = levelSentence(indicator, found);
  return [
    ...(level !== null ? [level] : isCompared ? [] : [changeSentence(indicator, found)]),
    ...(level === null && isCompared && ratio !== null ? [nl.verdict.difference(ratio)] : []),
    ...(expected === null || expected.place === 'within'
      ? []
      : [nl.verdict.expected({ ...expected, place: expected.place })]),
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
  const words = isEqual
    ? nl.verdict.before(before.count, baseline.from, baseline.to, isYearBefore)
    : nl.verdict.baseline((before.count / before.months) * 12, baseline.from, baseline.to);
  // What somebody simply does has no interval.
  const ratio = sort === 'uitvoering' || figures.reference !== null ? null : verdict.ratio;
  return ratio === null ? `${words}.` : `${words}, ${formatChangeInterval(ratio)}.`;
}

/** Why there is nothing to compare with, and from how many months on there is. */
function noComparison({ target }: Indicator, { period, now, part, run }: JudgedIndicator['figures']): string {
  if ((part?.figure ?? now).is === 'unconfirmed') return nl.verdict.unconfirmed;
  if (run !== null && !run.isInside) return geschiedenis.elsewhere(run.span.from, run.span.to);
  const needed = monthsNeeded.comparison(period);
  const isShort = run !== null && run.months < needed && termsOf({ target }).baseline === null;
  return isShort ? geschiedenis.comparison(needed, run.months) : nl.verdict.noChange;
}
