import type { CardState } from '../../indicator/read-figures.ts';
import { useIndicator } from '../../indicator/use-indicator.ts';
import { VerdictLine } from '../../indicator/verdict-line.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Shape } from '../../ui/shape.tsx';
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
      return <VerdictLine indicator={indicator} figures={state.figures} />;
  }
}
