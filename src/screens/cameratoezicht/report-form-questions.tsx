import { useState, type ReactNode } from 'react';
import { startKnown } from '../../policy/cameras/form.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { Choice } from '../../ui/choice.tsx';
import { FieldProblem } from '../../ui/field-problem.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ReportField, ReportForm } from './report-form.ts';
import { problemIn, type Listed } from './report-problems.ts';

const words = verslag.form;
const yesNo = (['ja', 'nee', 'onbekend'] as const).map((value) => ({ value, label: words.yesNo[value] }));

/** What the fields of the report work with. */
export interface Fields {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  readonly problems: readonly Listed[];
  readonly fieldId: (field: ReportField) => string;
}

/** The questions of art. 151c Gemeentewet, by what they are about. */
export function ReportQuestions({ form, onChange, problems, fieldId }: Fields) {
  const long = (field: 'necessity' | 'lighterMeans' | 'lighterShort' | 'otherMeasures' | 'perception') => (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      sort="long"
      problem={problemIn(problems, field)}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  );
  const short = (field: 'decision' | 'ground' | 'goal' | 'extent') => (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      problem={problemIn(problems, field)}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  );
  const day = (field: 'end' | 'decisionDate' | 'signsChecked' | 'prosecutorConsulted') => (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      sort="date"
      width="short"
      problem={problemIn(problems, field)}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  );
  const choice = (field: 'fourWeeks' | 'withdrawal') => {
    const problem = problemIn(problems, field);
    return (
      <div id={fieldId(field)}>
        <Choice
          legend={words.fields[field]}
          look="bar"
          options={yesNo}
          value={form[field]}
          onChoose={(value) => onChange({ ...form, [field]: value })}
        />
        {problem === undefined ? null : (
          <FieldProblem id={`${fieldId(field)}-problem`}>{problem}</FieldProblem>
        )}
      </div>
    );
  };
  return (
    <>
      <h3 className="vb-report-form__group">{words.groups.need}</h3>
      {long('necessity')}
      {short('goal')}
      <h3 className="vb-report-form__group">{words.groups.term}</h3>
      <div className="vb-report-form__pair">
        {short('decision')}
        {day('decisionDate')}
      </div>
      {short('ground')}
      <StartField form={form} onChange={onChange} problems={problems} fieldId={fieldId}>
        {day('end')}
      </StartField>
      {day('prosecutorConsulted')}
      <h3 className="vb-report-form__group">{words.groups.known}</h3>
      {short('extent')}
      {day('signsChecked')}
      {choice('fourWeeks')}
      {choice('withdrawal')}
      <h3 className="vb-report-form__group">{words.groups.means}</h3>
      {long('lighterMeans')}
      {long('lighterShort')}
      {long('otherMeasures')}
      {long('perception')}
    </>
  );
}

const startSorts = { dag: 'date', maand: 'month', jaar: 'number' } as const;
const lengths = { dag: 10, maand: 7, jaar: 4 } as const;
const starts = (['dag', 'maand', 'jaar'] as const).map((value) => ({ value, label: words.starts[value] }));

/** The begin of the term, as far as it is known, with its end (`children`) beside it. */
function StartField({
  form,
  onChange,
  problems,
  fieldId,
  children,
}: Fields & { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<keyof typeof lengths>('dag');
  const told = startKnown(form.start);
  const known = told === 'onbekend' ? chosen : told;
  return (
    <>
      <Choice
        legend={words.startKnown}
        look="bar"
        options={starts}
        value={known}
        onChoose={(next) => {
          setChosen(next);
          const kept = form.start.slice(0, lengths[next]);
          onChange({ ...form, start: kept.length === lengths[next] ? kept : '' });
        }}
      />
      <div className="vb-report-form__pair">
        <TextField
          key={known}
          id={fieldId('start')}
          label={words.fields.start}
          sort={startSorts[known]}
          width="short"
          problem={problemIn(problems, 'start')}
          value={form.start}
          onChange={(start) => {
            setChosen(known);
            onChange({ ...form, start });
          }}
        />
        {children}
      </div>
    </>
  );
}
