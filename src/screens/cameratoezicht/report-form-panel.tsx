import { Link } from '@nl-design-system-candidate/link-react';
import { useId, useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { Advice } from '../../policy/dossier/proportionality.ts';
import { useRecord, useSession, useView } from '../../state/session.tsx';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice, type Option } from '../../ui/choice.tsx';
import { FieldProblem } from '../../ui/field-problem.tsx';
import { Notice, type NoticeTone } from '../../ui/notice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { evaluationDraft, type ToSave } from './report-entry.ts';
import { ReportQuestions, type Fields } from './report-form-questions.tsx';
import { claimsOf } from '../../analysis/cameras/claims.ts';
import { finalProblems } from './report-final.ts';
import { readForm, type ReportField, type ReportForm } from './report-form.ts';
import { listed, problemIn, type Listed } from './report-problems.ts';

const words = verslag.form;
const advices: readonly Option<Advice['what'] | ''>[] = (
  ['', 'verlengen', 'verplaatsen', 'intrekken'] as const
).map((value) => ({ value, label: words.advices[value] }));

type Said = { readonly tone: NoticeTone; readonly text: string } | null;

/** The questions of art. 151c and the advice; what is typed stands in the report at once. */
export function ReportFormPanel({
  form,
  onChange,
  onSaved,
  save,
  isWaiting,
  isFinal,
}: {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  readonly onSaved: () => void;
  readonly save: Omit<ToSave, 'evaluation' | 'answers' | 'advice' | 'final'>;
  /** What would be saved is not all there yet. */
  readonly isWaiting: boolean;
  /** What stands here is final already, word for word and figure for figure. */
  readonly isFinal: boolean;
}) {
  const [role] = useRole();
  const { today } = useSession();
  const record = useRecord();
  const [tried, setTried] = useState<Tried>({ attempt: 0, final: false });
  const [said, setSaid] = useState<Said>(null);
  const id = useId();
  const read = readForm(form, role);
  const isPlaceSure = save.camera.positionBy === 'bron';
  const problemsOf = (final: boolean): readonly Listed[] =>
    listed([
      ...read.problems,
      ...(final
        ? finalProblems(
            read.answers,
            read.chosen,
            claimsOf(read.answers, read.advice, save.found?.verdict ?? null),
            { isPlaceSure, today },
          )
        : []),
    ]);
  const problems = tried.attempt === 0 ? [] : problemsOf(tried.final);
  const fieldId = (field: ReportField): string => `${id}-${field}`;
  const keep = async (final: boolean): Promise<void> => {
    if (final && isFinal) {
      setSaid({ tone: 'info', text: words.isFinal });
      return;
    }
    setSaid(null);
    const isWrong = problemsOf(final).length > 0;
    setTried({ attempt: isWrong ? tried.attempt + 1 : 0, final });
    if (isWrong) return;
    const { answers, advice } = read;
    const evaluation = crypto.randomUUID();
    const draft = evaluationDraft({ ...save, evaluation, answers, advice, final });
    const recorded = await record([draft], role.trim()).catch(() => null);
    // From now on what stands in the form is that of the new entry.
    if (recorded?.notKept === null) onSaved();
    if (recorded === null) setSaid({ tone: 'error', text: words.failed });
    else if (recorded.notKept === null) setSaid({ tone: 'ok', text: final ? words.savedFinal : words.saved });
    else setSaid({ tone: 'warning', text: words.notKept });
  };
  return (
    <Card title={words.title} className="vb-report-form">
      <p className="vb-muted">{words.explain}</p>
      {problems.length === 0 ? null : (
        <ProblemList
          title={words.problemsTitle(problems.length)}
          problems={problems.map(({ field, text }) => ({ field: fieldId(field), text }))}
          attempt={tried.attempt}
        />
      )}
      <ReportQuestions form={form} onChange={onChange} problems={problems} fieldId={fieldId} />
      <AdviceFields form={form} onChange={onChange} problems={problems} fieldId={fieldId} />
      {isPlaceSure ? null : (
        <PlaceOpen id={fieldId('place')} camera={save.camera.id} problem={problemIn(problems, 'place')} />
      )}
      <RoleField id={fieldId('role')} problem={problemIn(problems, 'role')} />
      {said === null ? null : <Notice tone={said.tone}>{said.text}</Notice>}
      <div className="vb-buttons">
        <Button disabled={isWaiting} onClick={() => void keep(false)}>
          {words.save}
        </Button>
        <Button purpose="primary" disabled={isWaiting} onClick={() => void keep(true)}>
          {words.saveFinal}
        </Button>
      </div>
      <p className="vb-muted vb-small">{isWaiting ? words.waiting : words.finalHint}</p>
    </Card>
  );
}

/** How often somebody tried to save, and whether as final the last time. */
interface Tried {
  readonly attempt: number;
  readonly final: boolean;
}

function AdviceFields({ form, onChange, problems, fieldId }: Fields) {
  const adviceProblem = problemIn(problems, 'advice');
  return (
    <>
      <h3 className="vb-report-form__group">{words.groups.advice}</h3>
      <div id={fieldId('advice')}>
        <Choice
          legend={words.advice}
          options={advices}
          value={form.advice}
          onChoose={(advice) => onChange({ ...form, advice })}
        />
        {adviceProblem === undefined ? null : (
          <FieldProblem id={`${fieldId('advice')}-problem`}>{adviceProblem}</FieldProblem>
        )}
      </div>
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
      {form.advice === 'intrekken' ? (
        <TextField
          id={fieldId('removal')}
          label={words.removal}
          sort="date"
          width="short"
          problem={problemIn(problems, 'removal')}
          value={form.removal}
          onChange={(removal) => onChange({ ...form, removal })}
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

/** A place that nobody confirmed is confirmed in the register. */
function PlaceOpen({
  id,
  camera,
  problem,
}: {
  readonly id: string;
  readonly camera: string;
  readonly problem: string | undefined;
}) {
  const { linkTo } = useView();
  return (
    <div id={id} tabIndex={-1}>
      <p>
        {words.placeOpen}{' '}
        <Link href={linkTo('cameratoezicht', { cameras: { part: 'register', camera } })}>
          {words.toRegister}
        </Link>
        . {words.confirmThere}
      </p>
      {problem === undefined ? null : <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}
