import { useEffect, useMemo, useRef, useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import { applyDossier } from '../../policy/dossier/apply.ts';
import type { Draft } from '../../policy/dossier/entry.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { targetProblemText } from '../../text/nl/dossier-problemen.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AimFields } from './aim-fields.tsx';
import { BaselineFields } from './baseline-fields.tsx';
import { dataPeriodOf } from './data-period.ts';
import { LeaveOutFields } from './leave-out-fields.tsx';
import { asIfWritten, draftOf, readTarget, type ReadTarget, type TargetField } from './target-draft.ts';
import { TargetEffect } from './target-effect.tsx';
import type { TargetForm } from './target-form.ts';

const words = texts.form;

/** What the groups of fields share. */
export interface FieldsProps {
  readonly indicator: Indicator;
  readonly form: TargetForm;
  readonly onForm: (form: TargetForm) => void;
  /** The sentence about a field; undefined while nothing is wrong, or nobody tried to save yet. */
  readonly problemOf: (field: TargetField) => string | undefined;
  /** The id of a field on the page. */
  readonly idOf: (field: TargetField) => string;
}

/** The form for one target. Nothing is recorded until every field is right, and nothing that was typed is lost. */
export function TargetEditor({
  indicator,
  form,
  takesFocus,
  busy,
  onForm,
  onStop,
  onSave,
}: {
  readonly indicator: Indicator;
  readonly form: TargetForm;
  /** Whether a person opened it just now. */
  readonly takesFocus: boolean;
  readonly busy: boolean;
  readonly onForm: (form: TargetForm) => void;
  readonly onStop: () => void;
  readonly onSave: (draft: Draft<'target'>, role: string) => void;
}) {
  const { municipality, catalogue } = useSession();
  const [role] = useRole();
  const [attempt, setAttempt] = useState(0);
  const data = dataPeriodOf(catalogue.series, indicator.kinds, municipality.profile.id);
  const read = useMemo(
    () => readTarget(form, role, indicator, municipality, data),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the months of the data are compared by their value
    [form, role, indicator, municipality, data?.from, data?.to],
  );
  const after = useAfter(indicator, read.content);
  const idOf = (field: TargetField): string => `streefwaarde-${field}`;
  const problems = attempt === 0 ? [] : read.problems;
  const problemOf = (field: TargetField): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? undefined : targetProblemText(found.code, found.params);
  };
  const fields: FieldsProps = { indicator, form, onForm, problemOf, idOf };
  const save = (): void => {
    if (read.content === null || read.problems.length > 0) setAttempt((count) => count + 1);
    else onSave(draftOf(indicator.id, read.content, form.why), role);
  };
  return (
    <FocusedBox takesFocus={takesFocus}>
      <Card title={words.title(indicator.name)}>
        {problems.length === 0 ? null : (
          <ProblemList
            title={texts.problemsTitle(problems.length)}
            problems={problems.map(({ field, code, params }) => ({
              field: idOf(field),
              text: targetProblemText(code, params),
            }))}
            attempt={attempt}
          />
        )}
        <div className="vb-editor">
          <div className="vb-editor__fields">
            <AimFields {...fields} />
            <BaselineFields {...fields} data={data} />
            <LeaveOutFields {...fields} baseline={read.baseline} />
            <TextField
              id={idOf('why')}
              label={words.why}
              hint={words.whyHint}
              sort="long"
              problem={problemOf('why')}
              value={form.why}
              onChange={(why) => onForm({ ...form, why })}
            />
            <RoleField id={idOf('role')} problem={problemOf('role')} />
          </div>
          <TargetEffect before={indicator} after={after} />
        </div>
        <div className="vb-buttons">
          <Button purpose="primary" disabled={busy} onClick={save}>
            {texts.actions.save}
          </Button>
          <Button onClick={onStop}>{texts.actions.stop}</Button>
        </div>
      </Card>
    </FocusedBox>
  );
}

/** The indicator as it would be; the same object until what was read changes. */
function useAfter(indicator: Indicator, content: ReadTarget['content']): Indicator | null {
  const { plan, dossier } = useSession();
  const text = content === null ? null : JSON.stringify(content);
  return useMemo(() => {
    if (content === null) return null;
    const draft = asIfWritten(draftOf(indicator.id, content, '-'));
    const { indicators } = applyDossier(plan, [...dossier.entries, draft]);
    return indicators.find(({ id }) => id === indicator.id) ?? null;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was read is compared by its value
  }, [plan, dossier, indicator.id, text]);
}

function FocusedBox({
  takesFocus,
  children,
}: {
  readonly takesFocus: boolean;
  readonly children: React.ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
