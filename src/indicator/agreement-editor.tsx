import { useId, useState } from 'react';
import { useSession } from '../state/session.tsx';
import { useDraft } from '../state/use-draft.ts';
import { afspraken as words } from '../text/nl/afspraken.ts';
import { story } from '../text/nl/story.ts';
import { Button } from '../ui/button.tsx';
import { Choice, Select } from '../ui/choice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { agreementDraft, agreementProblems, emptyAgreement, readAgreement } from './agreements.ts';
import { DraftNotice } from './draft-notice.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { RoleField } from './role-field.tsx';
import { useRole } from './role.ts';
import { useKeep } from './use-keep.ts';
import './story.css';

/** What was typed and not kept of an afspraak about a priority, or about any of them (null). */
export function useTypedAgreement(priority: string | null, indicator: string | null) {
  return useDraft(`afspraak/${priority ?? ''}/${indicator ?? ''}`, readAgreement);
}

/** The form for a new afspraak: about what is given, or about a priority that it asks for. */
export function AgreementEditor({
  priority,
  indicator,
  meeting,
  typed,
  onDone,
}: {
  readonly priority: string | null;
  readonly indicator: string | null;
  readonly meeting: string | null;
  readonly typed: ReturnType<typeof useTypedAgreement>;
  /** Once it is kept, and where somebody thinks better of it. */
  readonly onDone: (isKept: boolean) => void;
}) {
  const { catalogue, municipality } = useSession();
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const form = typed.draft ?? emptyAgreement;
  const [tried, setTried] = useState(false);
  const problems = agreementProblems({ ...form, role });
  const shown = tried ? problems : {};
  const id = useId();
  const { priorities } = municipality;
  const [chosen, setChosen] = useState(priorities[0]?.id ?? '');
  const put = (change: Partial<typeof form>): void => typed.keep({ ...form, ...change });
  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) {
      document.getElementById(`${id}-${first}`)?.focus();
      return;
    }
    const about = {
      agreement: crypto.randomUUID(),
      priority: priority ?? chosen,
      indicator,
      ...(meeting === null ? {} : { meeting }),
    };
    if (await keep(agreementDraft({ ...form, role }, about, catalogue.dataHash), role)) onDone(true);
  };
  return (
    <div className="vb-story__form">
      <DraftNotice typed={typed} onDrop={typed.drop} />
      {priority === null ? (
        <Select
          label={words.priority}
          groups={[
            { name: null, options: priorities.map(({ id: one, title }) => ({ value: one, label: title })) },
          ]}
          value={chosen}
          onChoose={setChosen}
        />
      ) : null}
      <TextField
        id={`${id}-what`}
        label={words.what}
        problem={shown.what}
        value={form.what}
        onChange={(what) => put({ what })}
      />
      <TextField
        id={`${id}-who`}
        label={words.who}
        problem={shown.who}
        value={form.who}
        onChange={(who) => put({ who })}
      />
      <TextField
        id={`${id}-due`}
        label={words.due}
        sort="date"
        width="short"
        problem={shown.due}
        value={form.due}
        onChange={(due) => put({ due })}
      />
      <Choice
        legend={story.audience}
        options={[
          { value: 'driehoek', label: story.audiences.driehoek },
          { value: 'openbaar', label: story.audiences.openbaar },
        ]}
        value={form.audience}
        onChoose={(audience) => put({ audience })}
      />
      <RoleField id={`${id}-role`} problem={shown.role} />
      <KeptNotice kept={kept} />
      <p className="vb-story__actions">
        <Button purpose="primary" onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={() => onDone(false)}>{words.cancel}</Button>
      </p>
    </div>
  );
}
