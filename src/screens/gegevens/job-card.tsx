import type { ReactNode } from 'react';
import type { AcceptedImport, ImportReport, OverlapChoice, ToldMapping } from '../../state/client.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { refusalText } from '../../text/nl/gegevens-import.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { volledig } from '../../text/nl/gegevens-volledig.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CompleteQuestion } from './complete-question.tsx';
import { Focused } from './focused.tsx';
import { KindChanges } from './kind-changes.tsx';
import { MappingCard } from './mapping-card.tsx';
import { Overlapping } from './overlap-card.tsx';
import { AsksForm } from './asks-form.tsx';
import { ReferenceCard } from './reference-card.tsx';
import { Report } from './report.tsx';
import type { Answers, Job } from './use-import.ts';
import { secondsLeft } from './time-left.ts';
import { WillNotKeep } from './will-not-keep.tsx';

/** What became of one file: progress, a question, the report, or why it was refused. */
export function JobCard({
  job,
  question,
  onAnswer,
  onTell,
  onSettle,
  onKeepOutlying,
  onDismiss,
  onCancel,
}: {
  readonly job: Job;
  /** What is asked about all the data, now that this file came in. */
  readonly question: ReactNode;
  readonly onAnswer: (answers: Answers) => void;
  readonly onTell: (told: ToldMapping) => void;
  readonly onSettle: (waiting: number, choice: OverlapChoice) => void;
  readonly onKeepOutlying: () => void;
  readonly onDismiss: () => void;
  readonly onCancel: () => void;
}) {
  const words = gegevens;
  const { name } = job.file;
  if (job.stage === 'waiting' || job.stage === 'reading') return <Reading job={job} onCancel={onCancel} />;
  if (job.stage === 'settling') return <Notice tone="info">{opnieuw.overlap.busy}</Notice>;
  if (job.stage === 'failed') return <Notice tone="error">{words.failed(name)}</Notice>;
  const { result } = job;
  switch (result.is) {
    case 'cancelled':
      return <Notice tone="info">{words.cancelled(name)}</Notice>;
    case 'refused':
      return (
        <Notice tone="error" title={words.refused(name)}>
          <p>{refusalText(result.refusal)}</p>
          {result.report.refused > 0 ? <Report report={result.report} /> : null}
        </Notice>
      );
    case 'asks':
      return (
        <Card title={words.asks.title(name, result.questions.length > 0)}>
          <WillNotKeep />
          <AsksForm asked={result} onAnswer={onAnswer} onStop={onDismiss} />
        </Card>
      );
    case 'unknown':
      return <MappingCard file={job.file} unknown={result} onAdd={onTell} onStop={onDismiss} />;
    case 'overlaps':
      return <Overlapping result={result} name={name} onSettle={onSettle} onDismiss={onDismiss} />;
    case 'reference':
      return <ReferenceCard result={result} onStop={onDismiss} />;
    case 'accepted':
      return (
        <Card title={titleOf(result.report, name)}>
          <Focused when={job.isChosen === true}>
            <Accepted result={result} question={question} onKeepOutlying={onKeepOutlying} />
          </Focused>
        </Card>
      );
  }
}

function Accepted({
  result,
  question,
  onKeepOutlying,
}: {
  readonly result: AcceptedImport;
  readonly question: ReactNode;
  readonly onKeepOutlying: () => void;
}) {
  const { report, set, notKept, half, changed } = result;
  return (
    <>
      {notKept === null ? null : <Notice tone="warning">{opnieuw.notKept[notKept]}</Notice>}
      <Outlying count={report.reasons['outside-list'] ?? 0} onKeep={onKeepOutlying} />
      {half.length > set.span.to - set.span.from ? null : <CompleteQuestion set={set} />}
      {question}
      <Report report={report} setId={set.id} />
      {half.length === 0 ? null : <Notice tone="info">{opnieuw.half(half)}</Notice>}
      {changed === null || changed.corrected === 0 ? null : (
        <p>{opnieuw.corrected.done(changed.corrected)}</p>
      )}
      {changed === null ? null : <KindChanges changes={changed.kinds} by={changed.by} />}
    </>
  );
}

/** Rows far from the rest of the list: left out until a person says that they belong to it. */
function Outlying({ count, onKeep }: { readonly count: number; readonly onKeep: () => void }) {
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      <p>{volledig.outlying(count)}</p>
      <Button onClick={onKeep}>{volledig.keepOutlying(count)}</Button>
    </Notice>
  );
}

function titleOf(report: ImportReport, name: string): string {
  return report.refused === 0 ? gegevens.accepted(name) : gegevens.partly(name);
}

function Reading({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) {
  const words = gegevens.progress;
  const progress =
    job.stage === 'reading' ? job.progress : { bytes: 0, bytesTotal: job.file.size, records: 0 };
  const elapsed = job.stage === 'reading' ? job.elapsed : 0;
  const left = secondsLeft(elapsed, progress.bytes, progress.bytesTotal);
  return (
    <Card title={words.title(job.file.name)}>
      <progress
        className="vb-progress"
        value={progress.bytes}
        max={Math.max(1, progress.bytesTotal)}
        aria-label={words.title(job.file.name)}
      />
      <p className="vb-muted">
        {words.detail(progress.bytes, progress.bytesTotal, progress.records)}
        {left === null ? '' : `, ${words.left(left)}`}
      </p>
      <div>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </Card>
  );
}
