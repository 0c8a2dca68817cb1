import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { DeviationsPanel } from './deviations-panel.tsx';
import { ExecutionPanel } from './execution-panel.tsx';
import { PriorityCard } from './priority-card.tsx';
import { WherePanel } from './where-panel.tsx';
import './overzicht.css';

/** Are we on course for the priorities, what deviates, can it be chance, and where: in one look. */
export function OverzichtScreen() {
  const { municipality, today } = useSession();
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
      <WherePanel />
      <div className="vb-overzicht__side">
        <DeviationsPanel />
        <ExecutionPanel today={today} />
      </div>
    </div>
  );
}
