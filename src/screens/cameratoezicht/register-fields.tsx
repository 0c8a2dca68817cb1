import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CameraForm } from '../../policy/cameras/form.ts';
import { fieldId, type FormProps } from './register-form-props.ts';

const words = texts.form;

const starts = ['dag', 'maand', 'jaar', 'onbekend'] as const;

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
            label={words.startLabels[form.startKnown]}
            {...hintOf(form.startKnown)}
            sort={startSorts[form.startKnown]}
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

const startSorts = { dag: 'date', maand: 'month', jaar: 'number' } as const;

function hintOf(known: CameraForm['startKnown']): { readonly hint?: string } {
  if (known === 'maand') return { hint: words.startHint };
  return known === 'jaar' ? { hint: words.startYearHint } : {};
}

const lengths = { dag: 10, maand: 7, jaar: 4 } as const;

/** A day gives its month and its year; of a month nobody knows the day. */
function startOf({ start }: CameraForm, known: CameraForm['startKnown']): string {
  if (known === 'onbekend') return start;
  return start.length < lengths[known] ? '' : start.slice(0, lengths[known]);
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
        <TextField
          id={fieldId('retentionDays')}
          label={words.fields.retentionDays}
          hint={words.retentionHint}
          sort="number"
          width="short"
          problem={props.problemOf('retentionDays')}
          value={props.form.retentionDays}
          onChange={(retentionDays) => props.put({ retentionDays })}
        />
      </div>
      <WordsField field="lighterMeans" isLong {...props} />
      <WordsField field="otherMeasures" isLong {...props} />
      <WordsField field="note" isLong hint={words.noteHint} {...props} />
    </>
  );
}
