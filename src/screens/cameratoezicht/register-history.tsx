import { useState } from 'react';
import { EvaluationsTouched } from '../../indicator/evaluations-touched.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import { historyOf } from '../../policy/dossier/standing.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { formatMoment } from '../../text/format.ts';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { changedKeys } from '../../policy/cameras/changes.ts';
import type { Saving } from './register-saving.tsx';

const words = texts.history;

type Entry = EntryOf<'camera'>;

/** Everything that the team ever wrote of a camera, newest first; what stood before can be put back. */
export function RegisterHistory({
  camera,
  onAgain,
}: {
  readonly camera: string;
  readonly onAgain: (content: Camera) => void;
}) {
  const { dossier, plan } = useSession();
  const entries = historyOf(dossier.entries, `camera ${camera}`).filter(
    (entry): entry is Entry => entry.is === 'camera',
  );
  const first = plan.cameras.find(({ id }) => id === camera) ?? null;
  const rows = entries.map((entry, index) => ({
    entry,
    says: saysOf(entry, index + 1 < entries.length ? (entries[index + 1]?.content ?? null) : first),
    isStanding: index === 0,
  }));
  return (
    <Card title={words.title}>
      {rows.length === 0 ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={[
            { name: words.when, rowHeader: true, cell: ({ entry }) => formatMoment(Date.parse(entry.at)) },
            { name: words.role, cell: ({ entry }) => entry.role },
            { name: words.what, cell: ({ says }) => says },
            {
              name: words.act,
              cell: ({ entry: { content }, isStanding }) =>
                isStanding || content === null ? null : (
                  <Button purpose="subtle" onClick={() => onAgain(content)}>
                    {words.again}
                  </Button>
                ),
            },
          ]}
          rows={rows}
          rowKey={({ entry }) => entry.id}
        />
      )}
    </Card>
  );
}

function saysOf({ content }: Entry, before: Camera | null): string {
  if (content === null) return words.removed;
  if (before === null) return words.first;
  const names = new Set(changedKeys(before, content).map((key) => words.names[key]));
  return names.size === 0 ? words.same : words.changed([...names]);
}

/** Asks in which role a camera leaves the register. */
export function RegisterWithdraw({
  camera,
  saving,
  onStop,
  onGone,
}: {
  readonly camera: Camera;
  readonly saving: Saving;
  readonly onStop: () => void;
  readonly onGone: () => void;
}) {
  const [role] = useRole();
  const [tried, setTried] = useState(false);
  const isMissing = role.trim() === '';
  const withdraw = (): void => {
    setTried(true);
    if (isMissing) document.getElementById('camera-withdraw-role')?.focus();
    else
      saving.save(
        [{ is: 'camera', camera: camera.id, content: null }],
        role,
        texts.form.withdrawn(camera.name),
        onGone,
      );
  };
  return (
    <Card title={words.withdrawTitle(camera.name)}>
      <p>{words.withdrawExplain}</p>
      <EvaluationsTouched drafts={[{ is: 'camera', camera: camera.id, content: null }]} />
      <RoleField id="camera-withdraw-role" problem={tried && isMissing ? roleWords.missing : undefined} />
      <div className="vb-register__buttons">
        <Button purpose="primary" disabled={saving.busy} onClick={withdraw}>
          {texts.facts.withdraw}
        </Button>
        <Button onClick={onStop}>{texts.form.stop}</Button>
      </div>
    </Card>
  );
}
