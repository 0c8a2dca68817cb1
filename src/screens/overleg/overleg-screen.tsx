import { Heading } from '@nl-design-system-candidate/heading-react';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Notice } from '../../ui/notice.tsx';
import { Compose } from './compose.tsx';
import { Presentation } from './presentation.tsx';
import { Report } from './report.tsx';
import { useMeeting } from './use-meeting.ts';
import { usePages, type ShownPage } from './use-pages.ts';

/** The meeting: composed beforehand, shown on the wall, and as a report. For the driehoek. */
export function OverlegScreen() {
  const { audience } = useSession();
  const { view } = useView();
  const { known, meeting } = useMeeting();
  if (audience === 'openbaar')
    return (
      <>
        <Heading level={1}>{overlegScherm.compose.title}</Heading>
        <Notice tone="info" title={overlegScherm.compose.onlyDriehoek.title}>
          <p>{overlegScherm.compose.onlyDriehoek.text}</p>
        </Notice>
      </>
    );
  if (view.meeting.shows === 'opstellen')
    return <Compose key={known?.id ?? ''} known={known} meeting={meeting} />;
  return known?.snapshot == null ? (
    <Live known={known} meeting={meeting} />
  ) : (
    <Made known={known} meeting={meeting} pages={known.snapshot.pages.map(asShown)} />
  );
}

/** What the data say now. */
function Live({ known, meeting }: { readonly known: KnownMeeting | null; readonly meeting: Meeting }) {
  return <Made known={known} meeting={meeting} pages={usePages(meeting, known?.id ?? null)} />;
}

type Kept = NonNullable<KnownMeeting['snapshot']>['pages'][number];

/** A page of a frozen meeting, as it was shown. */
function asShown({ page, slide, findings }: Kept): ShownPage {
  return { page, slide, findings, dropped: [] };
}

function Made({
  known,
  meeting,
  pages,
}: {
  readonly known: KnownMeeting | null;
  readonly meeting: Meeting;
  readonly pages: readonly ShownPage[];
}) {
  const { view } = useView();
  const title = overlegScherm.present.title(meeting.name, meeting.date);
  return view.meeting.shows === 'presenteren' ? (
    <Presentation title={title} pages={pages} shownOn={known?.snapshot == null ? null : meeting.date} />
  ) : (
    <Report known={known} meeting={meeting} pages={pages} />
  );
}
