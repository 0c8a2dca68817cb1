import type { Span } from '../../domain/time/month.ts';
import type { Indicator } from '../../policy/schema.ts';
import { nl } from '../../text/nl.ts';
import { planText } from '../../text/plan-text.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { CardFigures } from './read-card.ts';

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
  const plan = target === null ? nl.verdict.plan.none : planText(target);
  if (assessment.reasons.includes('no-band')) return `${plan} ${nl.verdict.noBand}`;
  return assessment.reasons.includes('neutral') ? `${plan} ${nl.verdict.neutral}` : plan;
}

/** The change is told in counts, with a percentage only on a base of 20 or more, and always with chance. */
function changeSentence({ now, before, assessment }: CardFigures, span: Span): string {
  if (now.is !== 'number' || before.is !== 'number') return nl.verdict.noChange;
  const words = nl.verdict.change(now.value, before.value, span.from, span.to);
  const { chance } = assessment;
  return chance === null || now.value === before.value ? words : `${words} ${nl.verdict.chance[chance]}`;
}
