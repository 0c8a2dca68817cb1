import { useMemo, useState } from 'react';
import { EvaluationsTouched } from '../../indicator/evaluations-touched.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import { cameraDrafts, fileCameras, type FileCamera } from '../../policy/cameras/changes.ts';
import { usualRadius } from '../../policy/cameras/form.ts';
import type { Draft } from '../../policy/dossier/entry.ts';
import { draftsOf, surveyChanges, type SurveyChange } from '../../policy/dossier/found.ts';
import type { FoundReference, ImportOutcome } from '../../state/client.ts';
import { useRecord, useSession, useView } from '../../state/session.tsx';
import { cameratoezicht } from '../../text/nl/cameratoezicht.ts';
import { notKeptText } from '../../text/nl/dossier-bestand.ts';
import { gegevensDossier as words } from '../../text/nl/gegevens-dossier.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice, type NoticeTone } from '../../ui/notice.tsx';
import { CameraTable, SurveyTable } from './reference-tables.tsx';
import { Report } from './report.tsx';
import { withTaken } from './taken-cameras.ts';
import { WillNotKeep } from './will-not-keep.tsx';

/** What surveys or cameras of a file would change, and the choice to write that down in the dossier. */
export function ReferenceCard({
  result,
  onStop,
}: {
  readonly result: Extract<ImportOutcome, { is: 'reference' }>;
  readonly onStop: () => void;
}) {
  const { report, reference } = result;
  const { view } = useView();
  const changes = useChanges(reference);
  const { said, busy, problem, write } = useWriting(report.file);
  const drafts = changes.is === 'surveys' ? draftsOf(changes.surveys) : cameraDrafts(changes.cameras);
  const told = changes.is === 'surveys' ? report : withTaken(report, reference, changes.cameras);
  if (said !== null)
    return (
      <Notice tone={said.tone}>
        <p>{said.text}</p>
      </Notice>
    );
  return (
    <Card title={words[changes.is](report.file)}>
      <WillNotKeep />
      <p>{drafts.length > 0 ? words.explain : told.accepted === 0 ? words.allWrong : words.nothing}</p>
      {changes.is === 'surveys' ? (
        <SurveyTable changes={changes.surveys} />
      ) : (
        <CameraTable changes={changes.cameras} />
      )}
      <Remarks changes={changes} />
      <Report report={told} />
      {view.audience === 'driehoek' ? (
        <>
          <EvaluationsTouched drafts={drafts} />
          {drafts.length === 0 ? null : <RoleField problem={problem} />}
          <div className="vb-buttons">
            {drafts.length === 0 ? null : (
              <Button purpose="primary" disabled={busy} onClick={() => write(drafts)}>
                {words.yes}
              </Button>
            )}
            <Button disabled={busy} onClick={onStop}>
              {words.no}
            </Button>
          </div>
        </>
      ) : (
        <Notice tone="info">{words.onlyDriehoek}</Notice>
      )}
    </Card>
  );
}

type Changes =
  | { readonly is: 'surveys'; readonly surveys: readonly SurveyChange[] }
  | { readonly is: 'cameras'; readonly cameras: readonly FileCamera[] };

function useChanges(reference: FoundReference): Changes {
  const { municipality, today } = useSession();
  return useMemo(
    () =>
      reference.sort === 'surveys'
        ? { is: 'surveys', surveys: surveyChanges(reference.rows, municipality, words.population) }
        : {
            is: 'cameras',
            cameras: fileCameras(
              reference.rows.map(({ cells }) => cells),
              municipality,
              today,
              cameratoezicht.files.owner,
            ),
          },
    [reference, municipality, today],
  );
}

function useWriting(file: string) {
  const record = useRecord();
  const [role] = useRole();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly tone: NoticeTone; readonly text: string } | null>(null);
  const write = (drafts: readonly Draft[]): void => {
    setTried(true);
    if (role.trim() === '') return;
    setBusy(true);
    const done = words.done(file, drafts.length);
    void record(drafts, role.trim())
      .then(
        ({ notKept }) =>
          setSaid(
            notKept === null
              ? { tone: 'ok', text: done }
              : { tone: 'warning', text: `${done} ${notKeptText(notKept)}` },
          ),
        () => setSaid({ tone: 'error', text: words.failed }),
      )
      .finally(() => setBusy(false));
  };
  return { said, busy, problem: tried && role.trim() === '' ? roleWords.missing : undefined, write };
}

/** What a person has to know of a file before it goes into the dossier. */
function Remarks({ changes }: { readonly changes: Changes }) {
  if (changes.is === 'cameras') {
    const assumed = changes.cameras.filter(({ isRadiusAssumed }) => isRadiusAssumed).length;
    return assumed === 0 ? null : <Notice tone="info">{words.assumed(assumed, usualRadius)}</Notice>;
  }
  const unknown = changes.surveys.flatMap((change) => change.unknown);
  return (
    <>
      {unknown.length === 0 ? null : <Notice tone="warning">{words.unknown(unknown)}</Notice>}
      <p className="vb-muted">
        {words.few} {words.open}
      </p>
    </>
  );
}
