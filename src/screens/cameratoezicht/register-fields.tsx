import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CameraForm } from '../../policy/cameras/form.ts';
import { fieldId, type FormProps } from './register-form-props.ts';

const words = texts.form;

const starts = ['dag', 'maand', 'onbekend'] as const;

/** From when, as far as anybody knows, until when. */
export function RegisterTermFields({ form, put, problemOf }: FormProps) {
  return (
    <>
      <Choice
        legend={words.fields.startKnown}
        look="bar"
        options={starts.map((known) => ({ value: known, label: words.starts[known] }))}
        value={form.startKnown}
        onChoose={(startKnown) => put({ startKnown, start: startOf(form, startKnown) })}
      />
      <div className="vb-register__pair">
        {form.startKnown === 'onbekend' ? (
          <p className="vb-small">{texts.facts.noStart}</p>
        ) : (
          <TextField
            id={fieldId('start')}
            key={form.startKnown}
            label={form.startKnown === 'dag' ? words.fields.start : words.startMonth}
            {...(form.startKnown === 'maand' ? { hint: words.startHint } : {})}
            sort={form.startKnown === 'dag' ? 'date' : 'month'}
            width="short"
            problem={problemOf('start')}
            value={form.start}
            onChange={(start) => put({ start })}
          />
        )}
        <DayField field="end" form={form} put={put} problemOf={problemOf} />
      </div>
    </>
  );
}

/** A day gives its month; of a month nobody knows the day. */
function startOf({ start }: CameraForm, known: CameraForm['startKnown']): string {
  if (known === 'maand') return start.slice(0, 7);
  return start.length === 7 && known === 'dag' ? '' : start;
}

type DayName = 'end' | 'decisionDate' | 'officerConsulted' | 'signsChecked';

function DayField({ field, form, put, problemOf }: FormProps & { readonly field: DayName }) {
  return (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      sort="date"
      width="short"
      problem={problemOf(field)}
      value={form[field]}
      onChange={(value) => put({ [field]: value })}
    />
  );
}

type TextName = 'decision' | 'ground' | 'goal' | 'lighterMeans' | 'otherMeasures' | 'note';

function WordsField({
  field,
  isLong = false,
  hint,
  form,
  put,
  problemOf,
}: FormProps & { readonly field: TextName; readonly isLong?: boolean; readonly hint?: string }) {
  return (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      {...(hint === undefined ? {} : { hint })}
      sort={isLong ? 'long' : 'text'}
      problem={problemOf(field)}
      value={form[field]}
      onChange={(value) => put({ [field]: value })}
    />
  );
}

/** By which besluit, on what ground, and what was weighed. */
export function RegisterWhyFields(props: FormProps) {
  return (
    <>
      <div className="vb-register__pair">
        <WordsField field="decision" {...props} />
        <DayField field="decisionDate" {...props} />
        <WordsField field="ground" {...props} />
        <WordsField field="goal" {...props} />
        <DayField field="officerConsulted" {...props} />
        <DayField field="signsChecked" {...props} />
      </div>
      <WordsField field="lighterMeans" isLong {...props} />
      <WordsField field="otherMeasures" isLong {...props} />
      <WordsField field="note" isLong hint={words.noteHint} {...props} />
    </>
  );
}
