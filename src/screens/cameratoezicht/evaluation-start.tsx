import { useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameraStart as words } from '../../text/nl/camera-start.ts';
import { cameratoezicht } from '../../text/nl/cameratoezicht.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';
import type { Saving } from './register-saving.tsx';
import {
  askedProblem,
  knownStart,
  type AskedStart,
  type StartProblem,
} from '../../analysis/cameras/start-check.ts';

const knows = ['dag', 'maand'] as const;
const sorts = { dag: 'date', maand: 'month' } as const;
const ids = { start: 'evaluation-start', role: 'evaluation-start-role' } as const;

/**
 * Asks when a camera began, before it is evaluated, and writes that in the register; of the camera nothing else
 * changes.
 */
export function EvaluationStart({
  chosen: { camera, data },
  saving,
}: {
  readonly chosen: Chosen;
  readonly saving: Saving;
}) {
  const { municipality, today } = useSession();
  const [role] = useRole();
  const [asked, setAsked] = useState<AskedStart>({ known: 'dag', start: '' });
  const [tried, setTried] = useState(false);
  const wrong = askedProblem(asked, camera, data, today);
  const isRoleMissing = role.trim() === '';
  const save = (): void => {
    setTried(true);
    if (wrong !== null) return document.getElementById(ids.start)?.focus();
    if (isRoleMissing) return document.getElementById(ids.role)?.focus();
    const content = { ...camera, start: asked.start };
    saving.save(
      [{ is: 'camera', camera: camera.id, content }],
      role,
      words.saved(camera.name, cameratoezicht.dayOrMonth(asked.start)),
      () => undefined,
    );
  };
  return (
    <Card title={words.title} className="vb-evaluation__card">
      <p>
        <strong>{camera.name}.</strong> {knownText(knownStart(camera, municipality))}
      </p>
      <p>{words.why}</p>
      <Choice
        legend={words.known}
        look="bar"
        options={knows.map((value) => ({ value, label: words.knows[value] }))}
        value={asked.known}
        onChoose={(known) => setAsked({ known, start: known === 'maand' ? asked.start.slice(0, 7) : '' })}
      />
      <TextField
        key={asked.known}
        id={ids.start}
        label={words.fields[asked.known]}
        {...(asked.known === 'maand' ? { hint: words.monthHint } : {})}
        sort={sorts[asked.known]}
        width="short"
        problem={tried && wrong !== null ? problemText(wrong) : undefined}
        value={asked.start}
        onChange={(start) => setAsked({ ...asked, start })}
      />
      <RoleField id={ids.role} problem={tried && isRoleMissing ? roleWords.missing : undefined} />
      <div className="vb-buttons">
        <Button purpose="primary" disabled={saving.busy} onClick={save}>
          {words.save}
        </Button>
        <ToRegister camera={camera} />
      </div>
    </Card>
  );
}

function ToRegister({ camera }: { readonly camera: Camera }) {
  const { choose } = useView();
  return (
    <Button purpose="subtle" onClick={() => choose({ cameras: { camera: camera.id, part: 'register' } })}>
      {words.register}
    </Button>
  );
}

function knownText(known: ReturnType<typeof knownStart>): string {
  switch (known.is) {
    case 'nothing':
      return words.nothing;
    case 'year':
      return words.year(known.year);
    case 'plan':
      return words.plan(known.title, known.span.from, known.span.to);
  }
}

function problemText(problem: StartProblem): string {
  switch (problem.why) {
    case 'after-data':
    case 'before-data':
      return words.problems[problem.why](problem.month);
    case 'after-end':
      return words.problems['after-end'](problem.end);
    default:
      return words.problems[problem.why];
  }
}
