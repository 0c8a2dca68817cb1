import { startCells } from '../../../domain/besmettingszone/zone.ts';
import type { Days } from '../../../domain/time/day.ts';
import type { Profile } from '../../../policy/schema.ts';
import { useSession } from '../../../state/session.tsx';
import { besmettingszone } from '../../../text/nl/besmettingszone.ts';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { dayProblem, withSize, type ZoneForm } from './zone-form.ts';

const words = besmettingszone.form;

/** The day, the cell that it starts from, and how far and how long. */
export function ZoneFields({
  form,
  set,
  seen,
  onChange,
}: {
  readonly form: ZoneForm;
  readonly set: NonNullable<Profile['besmettingszone']>;
  /** The days of which repeats are looked at. */
  readonly seen: Days;
  readonly onChange: (form: ZoneForm) => void;
}) {
  const { today } = useSession();
  const problem = dayProblem(form, today);
  return (
    <Card title={words.title} className="vb-besmetting__fields">
      <p>
        <strong>{words.place}.</strong> {words.pick}
      </p>
      <p className="vb-small vb-muted">{words.rounded}</p>
      <TextField
        label={words.day}
        sort="date"
        width="short"
        value={form.day}
        problem={problem === null ? undefined : problem === 'later' ? words.later : words.notADay}
        onChange={(day) => onChange({ ...form, day })}
      />
      <Choice
        legend={words.size}
        options={startCells.map((size) => ({ value: String(size), label: words.cell(size) }))}
        value={String(form.size)}
        onChoose={(size) => onChange(withSize(form, size === '500' ? 500 : 100))}
      />
      <Choice
        legend={words.reach}
        options={[
          { value: 'set', label: words.set(set.metres, set.days) },
          { value: 'repeats', label: words.repeats(seen) },
        ]}
        value={form.reach}
        onChoose={(reach) => onChange({ ...form, reach })}
      />
    </Card>
  );
}
