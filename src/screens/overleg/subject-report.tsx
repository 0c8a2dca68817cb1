import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useMemo, useRef } from 'react';
import { subjectSheet, type SheetSubject } from '../../meeting/subject-pages.ts';
import type { Page } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatLastDay } from '../../text/format.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { ReportFrame } from './report-frame.tsx';
import { useOccasion } from './use-occasion.ts';
import { useMadePages } from './use-pages.ts';

const words = overlegScherm.report;
const none: readonly Page[] = [];

/** A priority or an indicator as a document on A4, for whoever looks. */
export function SubjectReport() {
  const { municipality, catalogue } = useSession();
  const { view, linkTo } = useView();
  const subject = subjectOf(view.meeting.page);
  const made = useMemo(() => subjectSheet(subject, view, municipality), [subject, view, municipality]);
  const pages = useMadePages(made?.pages ?? none, useOccasion(null, null));
  const sheet = useRef<HTMLElement>(null);
  const back = (
    <Link href={linkTo(subject, { meeting: { shows: 'opstellen', page: '' } })}>{words.sheet.back}</Link>
  );
  if (made === null || made.pages.length === 0)
    return (
      <>
        <Heading level={1}>{words.sheet.title}</Heading>
        <p>{words.sheet.none}</p>
        <p>{back}</p>
      </>
    );
  return (
    <ReportFrame
      kicker={words.sheet.of(municipality.profile.name)}
      title={made.title}
      about={
        <p className="vb-muted">
          {overleg.months(view.period.from, view.period.to)}.{' '}
          {words.until(formatLastDay(catalogue.lastMonth))}
        </p>
      }
      begin={null}
      pages={pages}
      shownOn={null}
      dataHash={catalogue.dataHash}
      sheet={sheet}
      tools={{ whole: null, always: <p>{back}</p> }}
    />
  );
}

function subjectOf(page: string): SheetSubject {
  return page === 'prioriteit' ? page : 'trends';
}
