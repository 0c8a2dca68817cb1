import { useRef } from 'react';
import { parseMonth } from '../../domain/time/month.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatDay, formatLastDay } from '../../text/format.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { ReportAgreements } from './report-agreements.tsx';
import { ReportFiles } from './report-files.tsx';
import { ReportFrame } from './report-frame.tsx';
import { Rivals } from './rivals.tsx';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.report;

/** The report of a meeting on A4: what was agreed, what every page said, and the numbers behind it. */
export function Report({
  known,
  meeting,
  pages,
}: {
  readonly known: KnownMeeting | null;
  readonly meeting: Meeting;
  readonly pages: readonly ShownPage[];
}) {
  const { catalogue } = useSession();
  const { choose } = useView();
  const sheet = useRef<HTMLElement>(null);
  const snapshot = known?.snapshot ?? null;
  const last = parseMonth(snapshot?.until ?? '') ?? catalogue.lastMonth;
  return (
    <ReportFrame
      kicker={words.of(meeting.name)}
      title={words.title(meeting.date)}
      about={
        <>
          <p className="vb-muted">
            {meeting.present.length === 0 ? '' : `${words.present(meeting.present)} `}
            {words.until(formatLastDay(last))}{' '}
            {snapshot === null ? words.concept : words.frozen(formatDay(meeting.date))}
          </p>
          {known === null ? null : <Rivals known={known} />}
        </>
      }
      begin={<ReportAgreements known={known} />}
      pages={pages}
      shownOn={snapshot === null ? null : meeting.date}
      dataHash={snapshot?.dataHash ?? catalogue.dataHash}
      sheet={sheet}
      tools={{
        whole: <ReportFiles known={known} meeting={meeting} pages={pages} sheet={sheet} />,
        always: <Button onClick={() => choose({ meeting: { shows: 'opstellen' } })}>{words.back}</Button>,
      }}
    />
  );
}
