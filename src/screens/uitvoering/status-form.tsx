import { useId } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import type { ActionProgress } from '../../policy/execution.ts';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { statuses, useStatusForm, type Saved } from './use-status-form.ts';

/** Says of an action point how it stands, since when, why and in which role. */
export function StatusForm({ progress }: { readonly progress: ActionProgress }) {
  const { draft, typed, problems, saved, busy, put, save } = useStatusForm(progress);
  const id = useId();
  const { problems: sentences } = words.form;
  return (
    <div className="vb-point__form">
      <DraftNotice typed={typed} onDrop={typed.drop} />
      <Choice
        legend={words.form.status}
        look="bar"
        options={statuses.map((status) => ({ value: status, label: status }))}
        value={draft.status}
        onChoose={(status) => put({ status })}
      />
      <TextField
        id={`${id}-date`}
        label={words.form.date}
        sort="date"
        width="short"
        problem={problems.date === undefined ? undefined : sentences[problems.date]}
        value={draft.date}
        onChange={(date) => put({ date })}
      />
      <TextField
        label={words.form.note}
        hint={words.form.noteHint}
        sort="long"
        value={draft.note}
        onChange={(note) => put({ note })}
      />
      <RoleField
        id={`${id}-role`}
        problem={problems.role === undefined ? undefined : sentences[problems.role]}
      />
      <div>
        <Button
          purpose="primary"
          disabled={busy}
          onClick={() => {
            const field = save();
            if (field !== null) document.getElementById(`${id}-${field}`)?.focus();
          }}
        >
          {words.form.save}
        </Button>
      </div>
      {saved === null ? null : <SavedNotice title={progress.point.title} saved={saved} />}
    </div>
  );
}

function SavedNotice({ title, saved }: { readonly title: string; readonly saved: Saved }) {
  if (saved.is === 'failed')
    return (
      <Notice tone="error">
        <p>{words.form.failed}</p>
      </Notice>
    );
  const { draft, newer, hadMadeUp, kept } = saved;
  return (
    <Notice tone={kept ? 'ok' : 'warning'}>
      <p>{words.form.saved(title, draft.status, draft.date)}</p>
      {newer === null ? null : <p>{words.form.older(newer)}</p>}
      {hadMadeUp ? <p>{words.form.madeUp}</p> : null}
      {kept ? null : <p>{words.form.notKept}</p>}
    </Notice>
  );
}
