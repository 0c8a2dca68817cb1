import { Link } from '@nl-design-system-candidate/link-react';
import type { Indicator } from '../policy/schema.ts';
import { nl } from '../text/nl.ts';
import { shortName, verdictSentence } from '../text/nl/verdict-sentence.ts';
import { verdictWord } from '../text/verdict-word.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';
import { OwnOnly } from './own-only.tsx';
import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import { detailsOf } from './verdict-details.ts';
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
  return <VerdictWord verdict={found.verdict.verdict} words={verdictWord(indicator, found.verdict)} />;
}

/** A verdict in a word with its icon; `words` stand in the place of its own. */
export function VerdictWord({
  verdict,
  words = nl.verdict.words[verdict],
}: {
  readonly verdict: Verdict;
  readonly words?: string;
}) {
  return <Badge {...looks[verdict]}>{words}</Badge>;
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
