import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { nl } from '../../text/nl.ts';
import { DeviationsPanel } from './deviations-panel.tsx';
import { ExecutionPanel } from './execution-panel.tsx';
import { PriorityCard } from './priority-card.tsx';
import { WherePanel } from './where-panel.tsx';
import './overzicht.css';

/** Are we on course for the priorities, what deviates, can it be chance, and where: in one look. */
export function OverzichtScreen() {
  const { municipality, today } = useSession();
  const isFirstThere = useIsFirstThere();
  return (
    <div className="vb-overzicht">
      <Heading level={1} className="vb-hidden">
        {nl.overzicht.title(municipality.profile.name)}
      </Heading>
      <div className="vb-overzicht__cards">
        {municipality.priorities.map((priority) => {
          const indicator = municipality.indicators.find((candidate) => candidate.id === priority.headline);
          return indicator === undefined ? null : (
            <PriorityCard key={priority.id} priority={priority} indicator={indicator} />
          );
        })}
      </div>
      <WherePanel isWaiting={!isFirstThere} />
      <DeviationsPanel isWaiting={!isFirstThere} />
      <ExecutionPanel today={today} isWaiting={!isFirstThere} />
    </div>
  );
}

/** Whether the first card has its figure: the map and the deviations load their code after it. */
function useIsFirstThere(): boolean {
  const { priorities } = useSession().municipality;
  const { period } = useView().view;
  const headlines = priorities.flatMap(({ headline }) => headline ?? []);
  const first = headlines[0];
  const { finding } = useAnalysis(
    first === undefined ? null : ({ about: 'indicator', indicator: first, period } as const),
  );
  return first === undefined || finding !== undefined;
}
