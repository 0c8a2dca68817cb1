import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { raad as words } from '../../text/nl/raad.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CamerasSection } from './cameras-section.tsx';
import { SentencesSection } from './sentences-section.tsx';
import { UnsaidSection } from './unsaid-section.tsx';
import { useSheet } from './use-sheet.ts';
import './raad.css';

/** What may be said to the council and the press, on one sheet: the session of this screen is that of everybody. */
export function RaadScreen() {
  const { municipality, catalogue, today } = useSession();
  const id = useId();
  const { view } = useView();
  const { told, cameras, isMadeUp } = useSheet();
  return (
    <div className="vb-raad">
      <article className="vb-raad__sheet" aria-labelledby={id}>
        <header className="vb-raad__head">
          <Heading level={1} id={id}>
            {words.title(municipality.profile.name)}
          </Heading>
          <p>
            {words.lead} <span className="vb-muted">{words.made(today, view.period.to)}</span>
          </p>
          {isMadeUp ? <p className="vb-raad__made-up">{words.madeUp}</p> : null}
        </header>
        <SentencesSection told={told} />
        <CamerasSection finding={cameras} />
        <UnsaidSection />
        <p className="vb-small vb-muted">{words.counted}</p>
      </article>
      <Card title={words.side.title} className="vb-raad__side">
        <Button purpose="primary" onClick={() => window.print()}>
          {words.side.print}
        </Button>
        <p className="vb-small">{words.side.oneSheet}</p>
        {catalogue.opensAt === 'driehoek' ? (
          <p className="vb-small vb-muted">{words.side.olderCopies}</p>
        ) : null}
      </Card>
    </div>
  );
}
