import { Heading } from '@nl-design-system-candidate/heading-react';
import { nl } from '../../text/nl.ts';
import { BundledPanel } from './bundled-panel.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobCard } from './job-card.tsx';
import { SetsPanel } from './sets-panel.tsx';
import { useImport } from './use-import.ts';
import './gegevens.css';

/** Drop a file, see what was accepted and refused and why, see and remove what is loaded. */
export function GegevensScreen() {
  const { jobs, add, answer, dismiss, cancel } = useImport();
  return (
    <div className="vb-gegevens">
      <div className="vb-gegevens__intro">
        <Heading level={1}>{nl.gegevens.title}</Heading>
        <p>{nl.gegevens.intro}</p>
      </div>
      <DropZone onFiles={add} />
      <div className="vb-gegevens__work" aria-live="polite">
        {jobs.map((job) => (
          <JobCard
            key={job.id}
            job={job}
            onAnswer={(choices) => answer(job, choices)}
            onDismiss={() => dismiss(job)}
            onCancel={cancel}
          />
        ))}
        <SetsPanel />
        <BundledPanel />
      </div>
    </div>
  );
}
