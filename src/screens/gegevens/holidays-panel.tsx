import { useState } from 'react';
import type { Holiday } from '../../domain/calendar/holidays.ts';
import { KeptNotice } from '../../indicator/kept-notice.tsx';
import { useRole } from '../../indicator/role.ts';
import { useKeep } from '../../indicator/use-keep.ts';
import { writtenHoliday } from '../../policy/school-holidays/found.ts';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { schoolvakanties as words } from '../../text/nl/schoolvakanties.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Twin } from '../../ui/twin.tsx';
import { Focused } from './focused.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { HolidayQuestion, HolidaysRefused } from './holidays-question.tsx';
import type { HolidayFile } from './use-holiday-file.ts';

/** The school holidays of the team: what stands, a file to add, and the way to take them away. */
export function HolidaysPanel({
  file,
  onFile,
  onForget,
}: {
  readonly file: HolidayFile;
  readonly onFile: (file: File) => void;
  readonly onForget: () => void;
}) {
  const { schoolHolidays } = useSession().municipality;
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const [said, setSaid] = useState<string | null>(null);
  const written = role || overlegScherm.usualRole;
  const save = (holidays: readonly Holiday[] | null, region: string | null, done: string): void => {
    const content = holidays === null ? null : { region, holidays: holidays.map(writtenHoliday) };
    void keep({ is: 'school-holidays', content }, written).then((isKept) => {
      if (isKept) setSaid(done);
      onForget();
    });
  };
  return (
    <Card title={words.title}>
      <p className="vb-muted">{words.explain}</p>
      <KeptNotice kept={kept} />
      <div aria-live="polite">
        {file.stage === 'reading' ? <p>{words.reading}</p> : null}
        {file.stage === 'failed' ? <Notice tone="error">{words.failed}</Notice> : null}
        {file.stage === 'refused' ? (
          <Focused>
            <HolidaysRefused problems={file.problems} />
          </Focused>
        ) : null}
        {said === null || file.stage !== 'none' ? null : <Notice tone="ok">{said}</Notice>}
      </div>
      {file.stage === 'found' ? (
        <Focused>
          <HolidayQuestion
            found={file.holidays}
            known={schoolHolidays}
            onYes={(holidays, region) => save(holidays, region, words.added)}
            onNo={onForget}
          />
        </Focused>
      ) : (
        <div className="vb-buttons">
          <FileButton
            accept=".ics,.csv,text/calendar,text/csv"
            onFiles={([chosen]) => {
              setSaid(null);
              onFile(chosen);
            }}
          >
            {words.choose}
          </FileButton>
          {schoolHolidays === null ? null : (
            <Button purpose="subtle" onClick={() => save(null, null, words.removed)}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
      {schoolHolidays === null ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <>
          <p>{words.stands(schoolHolidays.holidays.length, schoolHolidays.region)}</p>
          <Twin label={words.table}>
            <HolidayTable holidays={schoolHolidays.holidays.toReversed()} />
          </Twin>
        </>
      )}
    </Card>
  );
}
