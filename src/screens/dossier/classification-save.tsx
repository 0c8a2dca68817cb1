import { useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import { classificationProblems, type Classification } from '../../policy/dossier/classification.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { dossier } from '../../text/nl/dossier.ts';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { useSaving } from './use-saving.ts';

const words = classificatie.save;
/** The id of the field where a kind is added: a problem with the kinds leads there. */
export const kindsField = 'indeling-soorten';
const fields = { role: 'indeling-rol', why: 'indeling-waarom', kinds: kindsField } as const;

interface Wrong {
  readonly field: keyof typeof fields;
  readonly text: string;
}

/** Writes down what counts for an indicator, in a role and with a reason, or takes that back. */
export function ClassificationSave({
  indicator,
  draft,
  why,
  onWhy,
  isChanged,
  isConfirmed,
  saving,
  onDone,
}: {
  readonly indicator: Indicator;
  readonly draft: Classification;
  readonly why: string;
  readonly onWhy: (why: string) => void;
  readonly isChanged: boolean;
  readonly isConfirmed: boolean;
  readonly saving: ReturnType<typeof useSaving>;
  readonly onDone: () => void;
}) {
  const { plan } = useSession();
  const [role] = useRole();
  const [tried, setTried] = useState<{ readonly attempt: number; readonly withdraws: boolean } | null>(null);
  const wrongOf = (content: EntryOf<'classification'>['content']): Wrong[] => [
    ...problemsOf(indicator.id, content, plan),
    ...(why.trim() === '' ? [{ field: 'why' as const, text: words.whyMissing }] : []),
    ...(role.trim() === '' ? [{ field: 'role' as const, text: roleWords.missing }] : []),
  ];
  const content = { kinds: [...draft.kinds], alsoUnder: [...draft.alsoUnder] };
  const wrong = tried === null ? [] : wrongOf(tried.withdraws ? null : content);
  const problem = (field: Wrong['field']): string | undefined =>
    wrong.find((one) => one.field === field)?.text;
  const write = (next: EntryOf<'classification'>['content']): void => {
    if (wrongOf(next).length > 0) {
      setTried({ attempt: (tried?.attempt ?? 0) + 1, withdraws: next === null });
      return;
    }
    const said = next === null ? words.withdrawn(indicator.name) : words.done(indicator.name);
    saving.save(
      [{ is: 'classification', indicator: indicator.id, content: next, why: why.trim() }],
      role,
      said,
      () => {
        setTried(null);
        onDone();
      },
    );
  };
  return (
    <Card title={words.title}>
      {wrong.length === 0 ? null : (
        <ProblemList
          title={dossier.problemsTitle(wrong.length)}
          problems={wrong.map(({ field, text }) => ({ field: fields[field], text }))}
          attempt={tried?.attempt ?? 0}
        />
      )}
      <div className="vb-classification__fields">
        <TextField
          id={fields.why}
          label={words.why}
          hint={words.whyHint}
          sort="long"
          problem={problem('why')}
          value={why}
          onChange={onWhy}
        />
        <RoleField id={fields.role} problem={problem('role')} />
      </div>
      <div className="vb-buttons">
        <Button purpose="primary" disabled={saving.busy} onClick={() => write(content)}>
          {isChanged ? words.change : isConfirmed ? words.again : words.confirm}
        </Button>
        {isChanged ? (
          <Button disabled={saving.busy} onClick={onDone}>
            {words.discard}
          </Button>
        ) : null}
        {isConfirmed ? (
          <Button disabled={saving.busy} onClick={() => write(null)}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {isConfirmed ? <p className="vb-muted vb-small">{words.withdrawExplain}</p> : null}
    </Card>
  );
}

/** What is wrong with the kinds themselves. */
function problemsOf(
  indicator: string,
  content: EntryOf<'classification'>['content'],
  plan: ReturnType<typeof useSession>['plan'],
): Wrong[] {
  const text = classificationProblems({ id: '', indicator, content }, plan)
    .map(({ problem, params }) =>
      problem === 'headline-without-kinds'
        ? classificatie.problems[problem]
        : classificatie.problems['total-with-parts'](params['id'] ?? ''),
    )
    .join(' ');
  return text === '' ? [] : [{ field: 'kinds', text }];
}
