import { useId } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { KeptNotice } from '../../indicator/kept-notice.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Rivals } from './rivals.tsx';
import type { MeetingEditing } from './use-meeting-form.ts';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.compose;

/** What a meeting is called, when it is and who is there; of a frozen one as it was. */
export function MeetingFields({
  known,
  editing,
  pages,
}: {
  readonly known: KnownMeeting | null;
  readonly editing: MeetingEditing;
  readonly pages: readonly ShownPage[];
}) {
  const { form, typed, problems, put, kept, isChanged, save } = editing;
  const { dossier } = useSession();
  const id = useId();
  const title = known === null ? words.fresh : `${known.meeting.name}, ${formatDay(known.meeting.date)}`;
  if (known?.snapshot != null)
    return (
      <Card title={title} className="vb-compose__fields">
        <p>{words.freeze.done(known.meeting.date)}</p>
        <Rivals known={known} />
        {known.meeting.present.length === 0 ? null : (
          <p>{overlegScherm.report.present(known.meeting.present)}</p>
        )}
      </Card>
    );
  const saveOrPoint = async (): Promise<void> => {
    const [first] = Object.keys(problems);
    if ((await save(pages.map(({ noted }) => noted))) === null && first !== undefined)
      document.getElementById(`${id}-${first}`)?.focus();
  };
  return (
    <Card title={title} className="vb-compose__fields">
      <DraftNotice typed={typed} onDrop={typed.drop} />
      <div className="vb-compose__form">
        <TextField
          id={`${id}-name`}
          label={words.name}
          problem={problems.name}
          value={form.name}
          onChange={(name) => put({ name })}
        />
        <TextField
          id={`${id}-date`}
          label={words.date}
          sort="date"
          width="short"
          problem={problems.date}
          value={form.date}
          onChange={(date) => put({ date })}
        />
        <TextField
          label={words.there}
          hint={words.thereHint}
          value={form.present}
          onChange={(present) => put({ present })}
        />
        <RoleField id={`${id}-role`} problem={problems.role} />
      </div>
      {problems.pages === undefined ? null : <p role="alert">{problems.pages}</p>}
      <KeptNotice kept={known !== null && !dossier.keeps ? 'not-kept' : kept} />
      <p className="vb-compose__actions">
        <Button purpose="primary" onClick={() => void saveOrPoint()}>
          {words.save}
        </Button>
        {known !== null && !isChanged && dossier.keeps ? <span role="status">{words.saved}</span> : null}
      </p>
    </Card>
  );
}
