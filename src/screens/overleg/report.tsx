import { useRef } from 'react';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatDay, formatLastDay } from '../../text/format.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { ReportAgreements } from './report-agreements.tsx';
import { ReportFiles } from './report-files.tsx';
import { Rivals } from './rivals.tsx';
import { ReportPage, ReportTables } from './report-page.tsx';
import type { ShownPage } from './use-pages.ts';
import './report.css';

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
  const { municipality, audience, catalogue } = useSession();
  const { choose } = useView();
  const sheet = useRef<HTMLElement>(null);
  const isMadeUp = pages.some(({ slide }) => slide?.isMadeUp === true);
  const isComing = pages.some(
    ({ slide, since }) => slide === null || (known?.snapshot != null && since === null),
  );
  const until = known?.snapshot?.until ?? null;
  return (
    <div className={isMadeUp ? 'vb-report vb-report--made-up' : 'vb-report'}>
      <article ref={sheet} className="vb-report__sheet">
        <header className="vb-report__head">
          <p className="vb-report__kicker">
            <span>{words.of(meeting.name)}</span>
            {isMadeUp ? <Badge tone="let-op">{overlegScherm.present.marks.fictief}</Badge> : null}
            <span className={`vb-report__mark vb-report__mark--${audience}`}>
              {overlegScherm.present.marks[audience]}
            </span>
          </p>
          <h1 className="vb-report__title">{words.title(meeting.date)}</h1>
          <p className="vb-muted">
            {meeting.present.length === 0 ? '' : `${words.present(meeting.present)} `}
            {until === null ? words.until(formatLastDay(catalogue.lastMonth)) : words.untilMonth(until)}{' '}
            {known?.snapshot == null ? words.concept : words.frozen(formatDay(meeting.date))}
          </p>
          {known === null ? null : <Rivals known={known} />}
        </header>
        <ReportAgreements known={known} />
        {pages.map((shown) => (
          <ReportPage
            key={shown.page.id}
            shown={shown}
            shownOn={known?.snapshot == null ? null : meeting.date}
          />
        ))}
        <ReportTables pages={pages} />
        <footer className="vb-report__foot">
          {words.foot(municipality.profile.name, known?.snapshot?.dataHash ?? catalogue.dataHash)}
        </footer>
      </article>
      <Card title={words.side} className="vb-report__side">
        {isComing ? (
          <Shape label={overlegScherm.present.coming} height={3} lines={1} />
        ) : (
          <>
            <Button purpose="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            <ReportFiles known={known} meeting={meeting} pages={pages} sheet={sheet} />
          </>
        )}
        <Button onClick={() => choose({ meeting: { shows: 'opstellen' } })}>{words.back}</Button>
        <p className="vb-small vb-muted">{words.confidential}</p>
      </Card>
    </div>
  );
}
