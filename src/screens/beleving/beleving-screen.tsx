import { Heading } from '@nl-design-system-candidate/heading-react';
import { perceptionRequest } from '../../indicator/perception-request.ts';
import { useSession } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { beleving } from '../../text/nl/beleving.ts';
import { nl } from '../../text/nl.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import { SurveyList } from './survey-list.tsx';
import { ThemeCard } from './theme-card.tsx';
import './beleving.css';

/** Per priority what people feel, how sure that is, whether the registrations move the same way, and what is unknown. */
export function BelevingScreen() {
  const { municipality } = useSession();
  const { finding } = useAnalysis(perceptionRequest);
  const themes = finding?.figures.themes ?? null;
  return (
    <div className="vb-beleving">
      <div className="vb-beleving__top">
        <Heading level={1}>{beleving.title}</Heading>
        <p className="vb-muted">{beleving.lead}</p>
      </div>
      {themes === null ? (
        <Card title={beleving.summary.title}>
          <Shape label={nl.app.loading} height={16} lines={5} />
        </Card>
      ) : (
        <>
          <SummaryPanel themes={themes.filter(({ priority }) => priority !== null)} />
          <div className="vb-beleving__themes">
            {themes.map((theme) => (
              <ThemeCard key={theme.priority?.id ?? ''} theme={theme} />
            ))}
          </div>
        </>
      )}
      <SurveyList surveys={municipality.surveys} />
    </div>
  );
}
