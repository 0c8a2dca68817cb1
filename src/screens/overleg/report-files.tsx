import { useState, type RefObject } from 'react';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { plain, slideMarkdown } from '../../meeting/write/markdown.ts';
import type { Meeting } from '../../policy/dossier/meeting.ts';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { besideOf } from './beside.ts';
import { wholeFile } from './report-file.ts';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.report.files;

/** The report as one file for who has not this page. */
export function ReportFiles({
  known,
  meeting,
  pages,
  sheet,
}: {
  readonly known: KnownMeeting | null;
  readonly meeting: Meeting;
  readonly pages: readonly ShownPage[];
  readonly sheet: RefObject<HTMLElement | null>;
}) {
  const { audience, municipality } = useSession();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (name: string, text: string, type: string): void => {
    saveFile(name, text, type);
    setSaved(name);
  };
  const name = (extension: string): string =>
    words.name(municipality.profile.id, meeting.date, audience, extension);
  const title = overlegScherm.present.title(meeting.name, meeting.date);
  const { marks } = overlegScherm.present;
  const shownOn = known?.snapshot == null ? null : meeting.date;
  const isMadeUp = pages.some(({ slide }) => slide?.isMadeUp === true);
  const markdown = (): string =>
    [
      `# ${plain(title)}`,
      [marks[audience], ...(isMadeUp ? [marks.fictief] : [])].join(' · '),
      ...(meeting.present.length === 0 ? [] : [plain(overlegScherm.report.present(meeting.present))]),
      ...pages.flatMap((shown) =>
        shown.slide === null ? [] : [slideMarkdown(shown.slide, 2, besideOf(shown, shown.slide, shownOn))],
      ),
    ].join('\n\n');
  return (
    <>
      <Button
        onClick={() => {
          if (sheet.current !== null) save(name('html'), wholeFile(title, sheet.current), 'text/html');
        }}
      >
        {words.html}
      </Button>
      <Button onClick={() => save(name('md'), markdown(), 'text/markdown')}>{words.markdown}</Button>
      {saved === null ? null : (
        <p className="vb-small" role="status">
          {words.saved(saved)}
        </p>
      )}
    </>
  );
}
