import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense, useEffect, useState } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { nl } from '../../text/nl.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Shape } from '../../ui/shape.tsx';
import { PriorityCard } from './priority-card.tsx';
import { WherePanel } from './where-panel.tsx';
import './overzicht.css';

// The cards come first: what stands beside the map loads its code after them.
const DeviationsPanel = lazyPart(() => import('./deviations-panel.tsx'), 'DeviationsPanel');
const ExecutionPanel = lazyPart(() => import('./execution-panel.tsx'), 'ExecutionPanel');

const LateLink = lazyPart(() => import('./late-link.tsx'), 'LateLink');
const Start = lazyPart(() => import('./start.tsx'), 'Start');

/** Are we on course for the priorities, what deviates, can it be chance, and where: in one look. */
export function OverzichtScreen() {
  const { municipality, catalogue, audience } = useSession();
  const isFirstThere = useIsFirstThere();
  // Nothing of their own yet, and not because openbaar may not see it: no cards without a figure.
  if (!catalogue.hasFigures && audience === catalogue.opensAt)
    return (
      <Suspense fallback={null}>
        <Start />
      </Suspense>
    );
  return (
    <div className="vb-overzicht">
      <Heading level={1} className="vb-hidden">
        {nl.overzicht.title(municipality.profile.name)}
      </Heading>
      <div className="vb-overzicht__late">
        {isFirstThere ? (
          <ErrorBoundary reset="late">
            <Suspense fallback={null}>
              <LateLink />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
      <div className="vb-overzicht__cards">
        {municipality.priorities.map((priority) => {
          const indicator = municipality.indicators.find((candidate) => candidate.id === priority.headline);
          return indicator === undefined ? null : (
            <PriorityCard key={priority.id} priority={priority} indicator={indicator} />
          );
        })}
      </div>
      <WherePanel isWaiting={!isFirstThere} />
      {isFirstThere ? (
        <>
          <ErrorBoundary reset="deviations">
            <Suspense fallback={<Coming area="deviations" />}>
              <DeviationsPanel />
            </Suspense>
          </ErrorBoundary>
          <ErrorBoundary reset="execution">
            <Suspense fallback={<Coming area="execution" />}>
              <ExecutionPanel />
            </Suspense>
          </ErrorBoundary>
          <ErrorBoundary reset="start">
            <Suspense fallback={null}>
              <Start />
            </Suspense>
          </ErrorBoundary>
        </>
      ) : (
        <Coming area="execution" />
      )}
    </div>
  );
}

/** Whether the first card ever had its figure: what stands below the cards loads its code after it, and then stays. */
function useIsFirstThere(): boolean {
  const { priorities } = useSession().municipality;
  const { period } = useView().view;
  const headlines = priorities.flatMap(({ headline }) => headline ?? []);
  const first = headlines[0];
  const { finding } = useAnalysis(
    first === undefined ? null : ({ about: 'indicator', indicator: first, period } as const),
  );
  const [wasThere, setWasThere] = useState(false);
  const isThere = first === undefined || finding !== undefined;
  // Once it stands on the screen, not while it is being put there.
  useEffect(() => {
    if (isThere) setWasThere(true);
  }, [isThere]);
  return wasThere;
}

/** The room of what is on its way. */
function Coming({ area }: { readonly area: 'deviations' | 'execution' }) {
  return (
    <div className={`vb-card vb-${area}`}>
      <Shape label={nl.app.loading} height={12} lines={3} />
    </div>
  );
}
