import { monthsIn, type Span } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { nl } from '../text/nl.ts';
import { planText } from '../text/plan-text.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { CardFigures } from './read-figures.ts';
import './verdict-line.css';

const looks: Readonly<
  Record<CardFigures['assessment']['verdict'], { readonly tone: BadgeTone; readonly icon: IconName }>
> = {
  'op-koers': { tone: 'op-koers', icon: 'check' },
  'let-op': { tone: 'let-op', icon: 'alert' },
  'niet-op-koers': { tone: 'niet-op-koers', icon: 'cross' },
  'te-weinig-gegevens': { tone: 'neutral', icon: 'minus' },
  'nog-geen-streefwaarde': { tone: 'neutral', icon: 'question' },
  'geen-oordeel': { tone: 'neutral', icon: 'minus' },
};

/** The verdict in a word, and under it in one or two sentences why. */
export function VerdictLine({
  indicator,
  figures,
  before,
}: {
  readonly indicator: Indicator;
  readonly figures: CardFigures;
  readonly before: Span;
}) {
  const { verdict } = figures.assessment;
  return (
    <div className="vb-verdict">
      <Badge {...looks[verdict]}>{nl.verdict.words[verdict]}</Badge>
      <p>{[planSentence(indicator, figures), changeSentence(figures, before)].join(' ')}</p>
    </div>
  );
}

function planSentence({ target }: Indicator, { assessment }: CardFigures): string {
  if (assessment.reasons.includes('neutral')) return nl.verdict.neutral;
  const plan = target === null ? nl.verdict.plan.none : planText(target);
  return assessment.reasons.includes('no-band') ? `${plan} ${nl.verdict.noBand}` : plan;
}

/** The period before in counts, always with chance; a percentage would say more than so few can. */
function changeSentence({ now, before, assessment }: CardFigures, span: Span): string {
  if (now.is !== 'number' || before.is !== 'number') return nl.verdict.noChange;
  const words = nl.verdict.before(before.value, span.from, span.to, monthsIn(span));
  const { chance } = assessment;
  return chance === null || now.value === before.value
    ? `${words}.`
    : `${words}, ${nl.verdict.chance[chance]}.`;
}
