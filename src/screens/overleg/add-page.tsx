import { useState } from 'react';
import { agendaParts, type AgendaPart } from '../../domain/meeting/agenda.ts';
import { pageOfAddress, withPage } from '../../meeting/edit-pages.ts';
import { pageAbout, subjectsOfPart } from '../../meeting/page-subject.ts';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { MeetingEditing } from './use-meeting-form.ts';

const words = overlegScherm.compose.add;

/** One page more: a part of the agenda and what it is about, or a screen by its address. */
export function AddPage({ editing: { form, put } }: { readonly editing: MeetingEditing }) {
  const { municipality } = useSession();
  const [part, setPart] = useState<AgendaPart>('trends');
  const subjects = subjectsOfPart(part, municipality);
  const [chosen, setChosen] = useState('');
  const subject = subjects.some(({ id }) => id === chosen) ? chosen : (subjects[0]?.id ?? '');
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const addAddress = (): void => {
    const read = pageOfAddress(address);
    if (read.is === 'page') {
      put({ pages: withPage(form.pages, read.page) });
      setAddress('');
    } else setProblem(read.is === 'days' ? words.days : words.wrongAddress);
  };
  return (
    <Card title={words.title} className="vb-compose__add">
      <div className="vb-compose__form">
        <Select
          label={words.part}
          groups={[
            {
              name: null,
              options: agendaParts.map((one) => ({ value: one, label: overlegScherm.parts[one] })),
            },
          ]}
          value={part}
          onChoose={setPart}
        />
        {subjects.length === 0 ? null : (
          <Select
            label={words.about}
            groups={[{ name: null, options: subjects.map(({ id, name }) => ({ value: id, label: name })) }]}
            value={subject}
            onChoose={setChosen}
          />
        )}
        <Button onClick={() => put({ pages: withPage(form.pages, pageAbout(part, subject)) })}>
          {words.button}
        </Button>
      </div>
      <div className="vb-compose__form">
        <TextField
          label={words.address}
          hint={words.addressHint}
          problem={problem}
          value={address}
          onChange={(typed) => {
            setProblem(undefined);
            setAddress(typed);
          }}
        />
        <Button disabled={address.trim() === ''} onClick={addAddress}>
          {words.addressButton}
        </Button>
      </div>
    </Card>
  );
}
