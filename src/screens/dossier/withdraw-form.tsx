import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, useState } from 'react';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { registrationProblemText } from '../../text/nl/dossier-registraties.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';

const words = texts.history;
const fields = { why: 'intrekken-why', role: 'intrekken-role' } as const;

/** Asks why, and in which role, something is taken back. Takes the focus when it opens. */
export function WithdrawForm({
  title,
  explain,
  busy,
  onStop,
  onWithdraw,
}: {
  readonly title: string;
  readonly explain: string;
  readonly busy: boolean;
  readonly onStop: () => void;
  readonly onWithdraw: (why: string, role: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [role] = useRole();
  const [why, setWhy] = useState('');
  const [attempt, setAttempt] = useState(0);
  const wrong = attempt === 0 ? [] : missingOf(why, role);
  const problemOf = (field: 'why' | 'role'): string | undefined =>
    wrong.includes(field) ? registrationProblemText(`${field}-missing`, {}) : undefined;
  return (
    <div ref={box} tabIndex={-1} className="vb-withdraw">
      <Heading level={3}>{title}</Heading>
      <p>{explain}</p>
      {wrong.length === 0 ? null : (
        <ProblemList
          title={texts.problemsTitle(wrong.length)}
          problems={wrong.map((field) => ({ field: fields[field], text: problemOf(field) ?? '' }))}
          attempt={attempt}
        />
      )}
      <TextField
        id={fields.why}
        label={words.withdrawWhy}
        problem={problemOf('why')}
        value={why}
        onChange={setWhy}
      />
      <RoleField id={fields.role} problem={problemOf('role')} />
      <div className="vb-buttons">
        <Button
          purpose="primary"
          disabled={busy}
          onClick={() =>
            missingOf(why, role).length > 0 ? setAttempt((count) => count + 1) : onWithdraw(why.trim(), role)
          }
        >
          {words.withdraw}
        </Button>
        <Button onClick={onStop}>{texts.actions.stop}</Button>
      </div>
    </div>
  );
}

function missingOf(why: string, role: string): ('why' | 'role')[] {
  return [...(why.trim() === '' ? ['why' as const] : []), ...(role.trim() === '' ? ['role' as const] : [])];
}
