import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import type { LoadedSet } from '../../state/client.ts';
import { useSession, useView } from '../../state/session.tsx';
import { doelgroep } from '../../text/nl/doelgroep.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Notice } from '../../ui/notice.tsx';
import { BundledPanel } from './bundled-panel.tsx';
import { DemoQuestion, DemoState, useAsksForDemo } from './demo-question.tsx';
import { DisputesPanel } from './disputes.tsx';
import { DropZone } from './drop-zone.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { JobCard } from './job-card.tsx';
import { LibraryPanel } from './library-panel.tsx';
import { OfflinePanel } from './offline-panel.tsx';
import { SetsPanel } from './sets-panel.tsx';
import { useImport, type Job } from './use-import.ts';
import { sortedFiles, useHolidayFile } from './use-holiday-file.ts';
import './gegevens.css';

/**
 * Drop a file, see what was accepted and refused and why, see and remove what is loaded. The names of the files and
 * their exact counts are for who loaded them: in openbaar, where there may be such files, only what came with the page.
 */
export function GegevensScreen() {
  const { catalogue } = useSession();
  const { view } = useView();
  const isClosed = view.audience === 'openbaar' && catalogue.opensAt === 'driehoek';
  return (
    <div className="vb-gegevens">
      <div className="vb-gegevens__intro">
        <Heading level={1}>{gegevens.title}</Heading>
        {isClosed ? null : <p>{gegevens.intro}</p>}
      </div>
      {isClosed ? (
        <>
          <Notice tone="info" title={gegevens.closed.title}>
            <p>{gegevens.closed.text}</p>
            <p>{doelgroep.olderCopies}</p>
          </Notice>
          <OfflinePanel />
          <BundledPanel />
        </>
      ) : (
        <Workplace />
      )}
    </div>
  );
}

function Workplace() {
  const { sets } = useSession().catalogue;
  const work = useRef<HTMLDivElement>(null);
  const { jobs, add, answer, tell, settle, keepOutlying, dismiss, cancel } = useImport();
  const calendar = useHolidayFile();
  const asksForDemo = useAsksForDemo();
  const [isDemoChosen, setDemoChosen] = useState(false);
  const inPlace = jobs.filter((job) => isInPlace(job, sets));
  const newest = inPlace.find((job) => job.stage === 'done' && job.result.is === 'accepted');
  const question = asksForDemo ? <DemoQuestion onChosen={() => setDemoChosen(true)} /> : null;
  /** School holidays have no figures: they go to their own panel, and are looked at before they stand. */
  const take = async (files: readonly File[]): Promise<void> => {
    const { holidays, others } = await sortedFiles(files);
    if (others.length > 0) add(others);
    if (holidays[0] !== undefined) calendar.read(holidays[0]);
  };
  return (
    <>
      <DropZone onFiles={(files) => void take(files)} />
      <div ref={work} tabIndex={-1} className="vb-gegevens__work" aria-live="polite">
        {inPlace.map((job) => (
          <JobCard
            key={job.id}
            job={job}
            question={job === newest ? question : null}
            onAnswer={(answers) => answer(job, answers)}
            onTell={(told) => tell(job, told)}
            onSettle={(waiting, choice) => settle(job, waiting, choice)}
            onKeepOutlying={() => keepOutlying(job)}
            onDismiss={() => {
              // The button that had the focus goes with its card.
              work.current?.focus();
              dismiss(job);
            }}
            onCancel={cancel}
          />
        ))}
        {question === null ? <DemoState isAnswer={isDemoChosen} /> : newest === undefined ? question : null}
        <DisputesPanel />
        <SetsPanel />
        <HolidaysPanel file={calendar.file} onFile={calendar.read} onForget={calendar.forget} />
        <LibraryPanel />
        <OfflinePanel />
        <BundledPanel />
      </div>
    </>
  );
}

/** A file that was removed, replaced or undone since is no longer said to be there. */
function isInPlace(job: Job, sets: readonly LoadedSet[]): boolean {
  if (job.stage !== 'done' || job.result.is !== 'accepted') return true;
  const { id, loadedAt } = job.result.set;
  return sets.some((set) => set.id === id && set.loadedAt === loadedAt);
}
