import { useId, useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { Advice } from '../../policy/dossier/proportionality.ts';
import { useRecord } from '../../state/session.tsx';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice, type Option } from '../../ui/choice.tsx';
import { Notice, type NoticeTone } from '../../ui/notice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { evaluationDraft, type ToSave } from './report-entry.ts';
import { keepForm } from './use-kept-form.ts';
import { readForm, type ReportField, type ReportForm, type ReportProblem } from './report-form.ts';

const words = verslag.form;
const yesNo = (['ja', 'nee', 'onbekend'] as const).map((value) => ({ value, label: words.yesNo[value] }));
const advices: readonly Option<Advice['what'] | ''>[] = (
  ['', 'verlengen', 'verplaatsen', 'intrekken'] as const
).map((value) => ({ value, label: words.advices[value] }));

type Said = { readonly tone: NoticeTone; readonly text: string } | null;

/** The questions of art. 151c and the advice; what is typed stands in the report at once. */
export function ReportFormPanel({
  form,
  onChange,
  save,
  isWaiting,
}: {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  readonly save: Omit<ToSave, 'evaluation' | 'answers' | 'advice'>;
  /** What would be saved is not all there yet. */
  readonly isWaiting: boolean;
}) {
  const [role] = useRole();
  const record = useRecord();
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState<Said>(null);
  const id = useId();
  const read = readForm(form, role);
  const problems = attempt === 0 ? [] : read.problems;
  const fieldId = (field: ReportField): string => `${id}-${field}`;
  const keep = async (): Promise<void> => {
    setSaid(null);
    setAttempt(read.problems.length === 0 ? 0 : attempt + 1);
    if (read.problems.length > 0) return;
    const { answers, advice } = read;
    const evaluation = crypto.randomUUID();
    const draft = evaluationDraft({ ...save, evaluation, answers, advice });
    // What stands in the form is that of the new entry from now on.
    keepForm(save.camera.id, { of: evaluation, form });
    const recorded = await record([draft], role.trim()).catch(() => null);
    if (recorded === null) setSaid({ tone: 'error', text: words.failed });
    else if (recorded.notKept === null) setSaid({ tone: 'ok', text: words.saved });
    else setSaid({ tone: 'warning', text: words.notKept });
  };
  return (
    <Card title={words.title} className="vb-report-form">
      <p className="vb-muted">{words.explain}</p>
      {problems.length === 0 ? null : (
        <ProblemList
          title={words.problemsTitle(problems.length)}
          problems={problems.map(({ field, code }) => ({
            field: fieldId(field),
            text: words.problems[code],
          }))}
          attempt={attempt}
        />
      )}
      <Questions form={form} onChange={onChange} problems={problems} fieldId={fieldId} />
      <AdviceFields form={form} onChange={onChange} problems={problems} fieldId={fieldId} />
      <RoleField id={fieldId('role')} problem={problemIn(problems, 'role')} />
      {said === null ? null : <Notice tone={said.tone}>{said.text}</Notice>}
      <p>
        <Button purpose="primary" disabled={isWaiting} onClick={() => void keep()}>
          {words.save}
        </Button>
        {isWaiting ? <span className="vb-muted"> {words.waiting}</span> : null}
      </p>
    </Card>
  );
}

interface Fields {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  readonly problems: readonly ReportProblem[];
  readonly fieldId: (field: ReportField) => string;
}

function problemIn(problems: readonly ReportProblem[], field: ReportField): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? undefined : words.problems[found.code];
}

function Questions({ form, onChange, problems, fieldId }: Fields) {
  const long = (field: 'necessity' | 'lighterMeans' | 'otherMeasures' | 'perception') => (
    <TextField
      label={words.fields[field]}
      sort="long"
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  );
  const short = (field: 'decision' | 'ground' | 'goal' | 'extent') => (
    <TextField
      label={words.fields[field]}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  );
  const day = (field: 'start' | 'end' | 'signsChecked' | 'prosecutorConsulted') => (
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
  const choice = (field: 'fourWeeks' | 'withdrawal') => (
    <Choice
      legend={words.fields[field]}
      look="bar"
      options={yesNo}
      value={form[field]}
      onChoose={(value) => onChange({ ...form, [field]: value })}
    />
  );
  return (
    <>
      <h3 className="vb-report-form__group">{words.groups.need}</h3>
      {long('necessity')}
      {short('goal')}
      <h3 className="vb-report-form__group">{words.groups.term}</h3>
      {short('decision')}
      {short('ground')}
      <div className="vb-report-form__pair">
        {day('start')}
        {day('end')}
      </div>
      {day('prosecutorConsulted')}
      <h3 className="vb-report-form__group">{words.groups.known}</h3>
      {short('extent')}
      {day('signsChecked')}
      {choice('fourWeeks')}
      {choice('withdrawal')}
      <h3 className="vb-report-form__group">{words.groups.means}</h3>
      {long('lighterMeans')}
      {long('otherMeasures')}
      {long('perception')}
    </>
  );
}

function AdviceFields({ form, onChange, problems, fieldId }: Fields) {
  return (
    <>
      <h3 className="vb-report-form__group">{words.groups.advice}</h3>
      <Choice
        legend={words.advice}
        options={advices}
        value={form.advice}
        onChoose={(advice) => onChange({ ...form, advice })}
      />
      {form.advice === 'verlengen' ? (
        <TextField
          id={fieldId('until')}
          label={words.until}
          sort="date"
          width="short"
          problem={problemIn(problems, 'until')}
          value={form.until}
          onChange={(until) => onChange({ ...form, until })}
        />
      ) : null}
      {form.advice === '' ? null : (
        <TextField
          id={fieldId('why')}
          label={words.why}
          hint={words.whyHint}
          sort="long"
          problem={problemIn(problems, 'why')}
          value={form.why}
          onChange={(why) => onChange({ ...form, why })}
        />
      )}
    </>
  );
}
