import type { OverlapChoice, OverlappingImport } from '../../state/client.ts';
import { bronnen } from '../../text/nl/gegevens-bronnen.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CorrectionForm, recordsIn } from './correction-form.tsx';
import { DisputeForm } from './disputes.tsx';
import { OverlapForm } from './overlap-form.tsx';
import { OverviewChanges } from './overview-changes.tsx';
import { WillNotKeep } from './will-not-keep.tsx';

/** Months or records that are there already, or another source that says something else: nothing is added before a choice. */
export function Overlapping({
  result: { overlaps, report },
  name,
  onSettle,
  onDismiss,
}: {
  readonly result: OverlappingImport;
  readonly name: string;
  readonly onSettle: (waiting: number, choice: OverlapChoice) => void;
  readonly onDismiss: () => void;
}) {
  const { waiting, sets, disputes, foreseen } = overlaps;
  const stop = (): void => {
    onSettle(waiting, 'stop');
    onDismiss();
  };
  const isMet = sets.length + overlaps.corrected.length > 0;
  if (!isMet && disputes.length === 0)
    return (
      <Card title={opnieuw.overview.title(name)}>
        <WillNotKeep />
        <OverviewChanges foreseen={foreseen} />
        <div className="vb-buttons">
          <Button purpose="primary" onClick={() => onSettle(waiting, 'replace')}>
            {opnieuw.overview.add}
          </Button>
          <Button onClick={stop}>{opnieuw.overview.stop}</Button>
        </div>
      </Card>
    );
  if (!isMet)
    return (
      <Card title={`${name}: ${bronnen.title}`}>
        <WillNotKeep />
        <OverviewChanges foreseen={foreseen} />
        <DisputeForm disputes={disputes} onAdd={() => onSettle(waiting, 'replace')} onStop={stop} />
      </Card>
    );
  const records = recordsIn(overlaps.corrected);
  const isCorrecting = records > 0;
  const Form = isCorrecting ? CorrectionForm : OverlapForm;
  return (
    <Card title={isCorrecting ? opnieuw.corrected.title(name, records) : opnieuw.overlap.title(name)}>
      <WillNotKeep />
      {disputes.length === 0 ? null : <Notice tone="warning">{bronnen.also}</Notice>}
      {report.isNumbered && !overlaps.isNumbered ? <Notice tone="info">{opnieuw.numbered}</Notice> : null}
      <OverviewChanges
        foreseen={foreseen}
        said={isCorrecting ? opnieuw.corrected.replacing(records) : opnieuw.overview.replacing}
      />
      <Form overlaps={overlaps} onChoose={(choice) => onSettle(waiting, choice)} onStop={stop} />
    </Card>
  );
}
