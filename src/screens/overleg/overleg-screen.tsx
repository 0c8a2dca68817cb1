import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Notice } from '../../ui/notice.tsx';
import { Compose } from './compose.tsx';
import { Presentation } from './presentation.tsx';
import { Report } from './report.tsx';
import { SubjectReport } from './subject-report.tsx';
import { useAgreeing } from './use-agreeing.ts';
import { useFrozenPages } from './use-frozen-pages.ts';
import { useMeeting } from './use-meeting.ts';
import { usePages, type ShownPage } from './use-pages.ts';

/** The meeting: composed beforehand, shown on the wall, and as a report; for the driehoek. Or one subject as a sheet. */
export function OverlegScreen() {
  const { view } = useView();
  return view.meeting.shows === 'blad' ? <SubjectReport /> : <MeetingScreen />;
}

function MeetingScreen() {
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
  // Another meeting is no answer to a link to one that is not here.
  if (view.meeting.id !== '' && known?.id !== view.meeting.id) return <NotHere />;
  if (view.meeting.shows === 'opstellen')
    return <Compose key={known?.id ?? ''} known={known} meeting={meeting} />;
  return known?.snapshot == null ? (
    <Live known={known} meeting={meeting} />
  ) : (
    <Frozen known={known} snapshot={known.snapshot} />
  );
}

/** A link to a meeting that this browser does not have, and the ways on. */
function NotHere() {
  const { linkTo } = useView();
  const words = overlegScherm.compose.notHere;
  return (
    <>
      <Heading level={1}>{overlegScherm.compose.title}</Heading>
      <Notice tone="warning" title={words.title}>
        <p>{words.text}</p>
        <p>
          <Link href={linkTo('dossier', { dossier: { part: 'bestand' } })}>{words.dossier}</Link>{' '}
          <Link href={linkTo('overleg', { meeting: { id: '', shows: 'opstellen', page: '' } })}>
            {words.own}
          </Link>
        </p>
      </Notice>
    </>
  );
}

/** What the data say now. */
function Live({ known, meeting }: { readonly known: KnownMeeting | null; readonly meeting: Meeting }) {
  return <Made known={known} meeting={meeting} pages={usePages(meeting, known?.id ?? null)} />;
}

/** What was shown, and what of it is otherwise now. */
function Frozen({
  known,
  snapshot,
}: {
  readonly known: KnownMeeting;
  readonly snapshot: NonNullable<KnownMeeting['snapshot']>;
}) {
  return <Made known={known} meeting={known.meeting} pages={useFrozenPages(snapshot)} />;
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
  const agreeing = useAgreeing(known, meeting);
  const title = overlegScherm.present.title(meeting.name, meeting.date);
  return view.meeting.shows === 'presenteren' ? (
    <Presentation
      title={title}
      pages={pages}
      agreeing={agreeing}
      shownOn={known?.snapshot == null ? null : meeting.date}
      isContested={known !== null && known.rivals.length > 0}
    />
  ) : (
    <Report known={known} meeting={meeting} pages={pages} />
  );
}
