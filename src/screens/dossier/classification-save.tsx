import { useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import { classificationProblems, type Classification } from '../../policy/dossier/classification.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useRecord, useSession } from '../../state/session.tsx';
import { notKeptText } from '../../text/nl/dossier-bestand.ts';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Said } from './said.ts';

const words = classificatie.save;

/** Writes down what counts for an indicator, in a role and with a reason, or takes that back. */
export function ClassificationSave({
  indicator,
  entry,
  draft,
  isChanged,
  onDiscard,
  onSaid,
}: {
  readonly indicator: Indicator;
  readonly entry: EntryOf<'classification'> | undefined;
  readonly draft: Classification;
  readonly isChanged: boolean;
  readonly onDiscard: () => void;
  readonly onSaid: (said: Said | null) => void;
}) {
  const { plan } = useSession();
  const record = useRecord();
  const [role] = useRole();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const isConfirmed = entry !== undefined && entry.content !== null;
  const isComplete = role.trim() !== '' && why.trim() !== '';
  const write = (content: Classification | null): void => {
    setTried(true);
    const problems = problemsOf(indicator.id, content, plan);
    if (problems.length > 0) onSaid({ tone: 'error', text: problems.join(' ') });
    if (!isComplete || problems.length > 0) return;
    setBusy(true);
    const kept = content === null ? null : { kinds: [...content.kinds], alsoUnder: [...content.alsoUnder] };
    void record(
      [{ is: 'classification', indicator: indicator.id, content: kept, why: why.trim() }],
      role.trim(),
    )
      .then(
        ({ notKept }) =>
          onSaid(
            notKept === null
              ? {
                  tone: 'ok',
                  text: content === null ? words.withdrawn(indicator.name) : words.done(indicator.name),
                }
              : { tone: 'warning', text: notKeptText(notKept) },
          ),
        () => onSaid({ tone: 'error', text: words.failed }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Card title={words.title} className="vb-classification__card">
      <div className="vb-classification__fields">
        <RoleField problem={tried && role.trim() === '' ? roleWords.missing : undefined} />
        <TextField
          label={words.why}
          hint={words.whyHint}
          sort="long"
          problem={tried && why.trim() === '' ? words.whyMissing : undefined}
          value={why}
          onChange={setWhy}
        />
      </div>
      <div className="vb-buttons">
        <Button purpose="primary" disabled={busy} onClick={() => write(draft)}>
          {isChanged ? words.change : isConfirmed ? words.again : words.confirm}
        </Button>
        {isChanged ? (
          <Button disabled={busy} onClick={onDiscard}>
            {words.discard}
          </Button>
        ) : null}
        {isConfirmed ? (
          <Button disabled={busy} onClick={() => write(null)}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {isConfirmed ? <p className="vb-muted vb-small">{words.withdrawExplain}</p> : null}
    </Card>
  );
}

/** What stands in the way of writing it down, in sentences. */
function problemsOf(
  indicator: string,
  content: Classification | null,
  plan: ReturnType<typeof useSession>['plan'],
): string[] {
  const kept = content === null ? null : { kinds: [...content.kinds], alsoUnder: [...content.alsoUnder] };
  return classificationProblems({ id: '', indicator, content: kept }, plan).map(({ problem, params }) =>
    problem === 'headline-without-kinds'
      ? classificatie.problems[problem]
      : classificatie.problems['total-with-parts'](params['id'] ?? ''),
  );
}
