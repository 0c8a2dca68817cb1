import { Heading } from '@nl-design-system-candidate/heading-react';
import { AgreementsPanel } from '../../indicator/agreements-panel.tsx';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AddPage } from './add-page.tsx';
import { FreezePanel } from './freeze-panel.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { MeetingList } from './meeting-list.tsx';
import { PageTable } from './page-table.tsx';
import { useMeetingForm } from './use-meeting-form.ts';
import { usePages } from './use-pages.ts';
import './compose.css';

const words = overlegScherm.compose;

/** Putting a meeting together: which pages, in what order, and what was agreed. */
export function Compose({
  known,
  meeting,
}: {
  readonly known: KnownMeeting | null;
  readonly meeting: Meeting;
}) {
  const { choose } = useView();
  const editing = useMeetingForm(known, meeting);
  const pages = usePages(editing.meeting, known?.id ?? null);
  const present = (): void => {
    // A browser may refuse; then the meeting fills the window.
    void document.documentElement.requestFullscreen().catch(() => undefined);
    choose({ meeting: { shows: 'presenteren', page: '' } });
  };
  return (
    <div className="vb-compose">
      <header className="vb-compose__head">
        <div>
          <Heading level={1}>{words.title}</Heading>
          <p className="vb-muted">{words.lead}</p>
        </div>
        <p className="vb-compose__actions">
          <Button purpose="primary" onClick={present}>
            {words.present}
          </Button>
          <Button onClick={() => choose({ meeting: { shows: 'verslag' } })}>{words.report}</Button>
        </p>
      </header>
      <MeetingList current={known} />
      <MeetingFields known={known} editing={editing} pages={pages} />
      <PageTable known={known} editing={editing} pages={pages} />
      {known?.snapshot == null ? <AddPage editing={editing} /> : null}
      <Card title={words.agreements} className="vb-compose__agreements">
        <AgreementsPanel priority={null} meeting={known?.id ?? null} />
      </Card>
      <FreezePanel known={known} editing={editing} pages={pages} />
    </div>
  );
}
