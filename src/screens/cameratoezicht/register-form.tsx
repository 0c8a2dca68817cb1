import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, useState } from 'react';
import { EvaluationsTouched } from '../../indicator/evaluations-touched.tsx';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { formProblems } from '../../policy/cameras/form-check.ts';
import { cameraOf, type CameraField, type CameraForm } from '../../policy/cameras/form.ts';
import { fieldId, type FormProps } from './register-form-props.ts';
import { RegisterTermFields, RegisterWhyFields } from './register-fields.tsx';
import type { RegisterWork } from './use-register-work.ts';
import { lookAt } from './register-look-at.ts';
import { RegisterPlaceFields, type ClickSets } from './register-place-fields.tsx';

const words = texts.form;

/** Adds a camera or changes one. Everything is checked together; nothing is written while something is wrong. */
export function RegisterForm({
  id,
  before,
  form,
  startAt,
  busy,
  clickSets,
  onClickSets,
  onForm,
  typed,
  onStop,
  onSave,
}: {
  readonly id: string;
  /** Null for a new camera. */
  readonly before: Camera | null;
  readonly form: CameraForm;
  /** The field that gets the focus when the form opens; null for its heading. */
  readonly startAt: CameraField | null;
  readonly busy: boolean;
  readonly clickSets: ClickSets;
  readonly onClickSets: (what: ClickSets) => void;
  readonly onForm: (form: CameraForm) => void;
  /** What is kept of it in the browser. */
  readonly typed: RegisterWork['typed'];
  readonly onStop: () => void;
  readonly onSave: (camera: Camera, role: string) => void;
}) {
  const { municipality, today } = useSession();
  const [role] = useRole();
  const [attempt, setAttempt] = useState(0);
  const box = useFocusAtStart(startAt);
  const problems = formProblems(form, { id, today, municipality });
  const listed = [
    ...problems.map(({ field, code, line }) => ({
      field: fieldId(field),
      text: texts.problem(field, code, line),
    })),
    ...(role.trim() === '' ? [{ field: fieldId('role'), text: roleWords.missing }] : []),
  ];
  const sentenceOf = (field: CameraField | 'role'): string | undefined =>
    attempt === 0 ? undefined : listed.find((one) => one.field === fieldId(field))?.text;
  const shared: FormProps = {
    form,
    put: (change) => onForm({ ...form, ...change }),
    problemOf: sentenceOf,
  };
  return (
    <Card title={before === null ? words.add : words.change(before.name)}>
      <div ref={box} tabIndex={-1} className="vb-register__form">
        <DraftNotice typed={typed} onDrop={onStop} />
        {attempt === 0 || listed.length === 0 ? null : (
          <ProblemList title={words.problems(listed.length)} problems={listed} attempt={attempt} />
        )}
        <Heading level={3}>{words.parts.where}</Heading>
        <RegisterPlaceFields {...shared} clickSets={clickSets} onClickSets={onClickSets} />
        <Heading level={3}>{words.parts.when}</Heading>
        <RegisterTermFields {...shared} />
        <Heading level={3}>{words.parts.why}</Heading>
        <RegisterWhyFields {...shared} />
        {before?.fictief === true ? (
          <Toggle
            label={words.fields.isReal}
            checked={form.isReal}
            onChange={(isReal) => shared.put({ isReal })}
          />
        ) : null}
        {problems.length > 0 ? null : (
          <EvaluationsTouched drafts={[{ is: 'camera', camera: id, content: cameraOf(form, id, before) }]} />
        )}
        <RoleField id={fieldId('role')} problem={sentenceOf('role')} />
        <div className="vb-register__buttons">
          <Button
            purpose="primary"
            disabled={busy}
            onClick={() =>
              listed.length === 0
                ? onSave(cameraOf(form, id, before), role)
                : setAttempt((count) => count + 1)
            }
          >
            {words.save}
          </Button>
          <Button onClick={onStop}>{words.stop}</Button>
        </div>
      </div>
    </Card>
  );
}

function useFocusAtStart(startAt: CameraField | null): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const [field] = useState(startAt);
  useEffect(() => {
    const found = field === null ? null : document.getElementById(fieldId(field));
    if (found === null) lookAt(box.current);
    else found.focus();
  }, [field]);
  return box;
}
