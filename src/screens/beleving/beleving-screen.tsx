import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import { useSession } from '../../state/session.tsx';
import { beleving } from '../../text/nl/beleving.ts';
import { SummaryPanel } from './summary-panel.tsx';
import { SurveyList } from './survey-list.tsx';
import { ThemeCard } from './theme-card.tsx';
import { themesOf } from '../../analysis/perception/survey-themes.ts';
import './beleving.css';

/** Per priority what people feel, how sure that is, whether the registrations move the same way, and what is unknown. */
export function BelevingScreen() {
  const { municipality } = useSession();
  const themes = useMemo(() => themesOf(municipality), [municipality]);
  return (
    <div className="vb-beleving">
      <div className="vb-beleving__top">
        <Heading level={1}>{beleving.title}</Heading>
        <p className="vb-muted">{beleving.lead}</p>
      </div>
      <SummaryPanel themes={themes.filter(({ priority }) => priority !== null)} />
      <div className="vb-beleving__themes">
        {themes.map((theme) => (
          <ThemeCard key={theme.priority?.id ?? ''} theme={theme} />
        ))}
      </div>
      <SurveyList surveys={municipality.surveys} />
    </div>
  );
}
