import type { IndicatorFinding, JudgedIndicator } from '../../analysis/indicators/indicator.ts';
import { marginText } from '../../indicator/margin.ts';
import { ReasoningList } from '../../indicator/reasoning-list.tsx';
import { decidingSentence } from '../../indicator/verdict-details.ts';
import { VerdictBadge } from '../../indicator/verdict-line.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { figureText } from '../../text/figure-text.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { isShare } from './target-form.ts';

const words = texts.effect;

/** The verdict on an indicator in the period of the strip, from its real answers; or why there is none. */
export function VerdictOf({ indicator }: { readonly indicator: Indicator }) {
  const { view } = useView();
  const { finding } = useAnalysis({
    about: 'indicator',
    indicator: indicator.id,
    period: view.period,
  } as const);
  return <VerdictState indicator={indicator} found={finding} />;
}

export function VerdictState({
  indicator,
  found,
}: {
  readonly indicator: Indicator;
  /** Undefined as long as it is on its way. */
  readonly found: IndicatorFinding | undefined;
}) {
  if (found === undefined) return <Shape label={words.loading} height={2} lines={1} />;
  if (found.verdict !== null) return <Judged indicator={indicator} found={found} />;
  switch (found.figures.is) {
    case 'unknown':
    case 'no-kinds':
      return <p className="vb-muted">{isShare(indicator) ? words.survey : words.noKinds}</p>;
    case 'unavailable':
      return (
        <p className="vb-muted">
          <WhyNot reason={found.figures.reason} />
        </p>
      );
  }
}

/** The verdict in a word, the counts that it follows from, and its reasoning folded. */
function Judged({ indicator, found }: { readonly indicator: Indicator; readonly found: JudgedIndicator }) {
  const { period, now } = found.figures;
  const { from, to } = period;
  return (
    <div className="vb-judged">
      <VerdictBadge indicator={indicator} found={found} />
      <p>
        {words.now(from, to, figureText(now), marginText(found))} {decidingSentence(indicator, found)}
      </p>
      <Twin label={words.reasoning}>
        <ReasoningList indicator={indicator} found={found} />
      </Twin>
    </div>
  );
}
