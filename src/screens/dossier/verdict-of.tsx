import type { CardFigures, CardState } from '../../analysis/indicators/read-figures.ts';
import { useIndicator } from '../../indicator/use-indicator.ts';
import { ReasoningList } from '../../indicator/reasoning-list.tsx';
import { changeSentence, VerdictBadge } from '../../indicator/verdict-line.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { isShare } from './target-form.ts';

const words = texts.effect;

/** The verdict on an indicator in the period of the strip, from its real answers; or why there is none. */
export function VerdictOf({ indicator }: { readonly indicator: Indicator }) {
  return <VerdictState indicator={indicator} state={useIndicator(indicator)} />;
}

export function VerdictState({
  indicator,
  state,
}: {
  readonly indicator: Indicator;
  readonly state: CardState;
}) {
  switch (state.is) {
    case 'loading':
      return <Shape label={words.loading} height={2} lines={1} />;
    case 'no-kinds':
      return <p className="vb-muted">{isShare(indicator) ? words.survey : words.noKinds}</p>;
    case 'unavailable':
      return <p className="vb-muted">{reasonText(state.reason)}</p>;
    case 'ready':
      return <Judged indicator={indicator} figures={state.figures} />;
  }
}

/** The verdict in a word, the counts that it follows from, and its reasoning folded. */
function Judged({ indicator, figures }: { readonly indicator: Indicator; readonly figures: CardFigures }) {
  const { from, to } = figures.period;
  return (
    <div className="vb-judged">
      <VerdictBadge indicator={indicator} figures={figures} />
      <p>
        {words.now(from, to, figureText(figures.now), intervalText(figures.now))}{' '}
        {changeSentence(indicator, figures)}
      </p>
      <Twin label={words.reasoning}>
        <ReasoningList indicator={indicator} figures={figures} />
      </Twin>
    </div>
  );
}
