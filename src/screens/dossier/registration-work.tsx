import { useState } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { useSession } from '../../state/session.tsx';
import { useDraft } from '../../state/use-draft.ts';
import { dossier as shared } from '../../text/nl/dossier.ts';
import { registraties as words, registrationProblemText } from '../../text/nl/dossier-registraties.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OwnCount } from './own-kinds.ts';
import { lastPeriods, monthOfDay, unitOf, unitOfKey } from './periods.ts';
import {
  countFilled,
  emptyRegistration,
  readRegistrationForm,
  readRegistrations,
  type RegistrationField,
} from './registration-draft.ts';
import { RegistrationGrid } from './registration-grid.tsx';
import { RegistrationHistory } from './registration-history.tsx';
import { SaidNotice } from './said.tsx';
import { useSaving } from './use-saving.ts';

const shownAtFirst: Readonly<Record<TimeUnit, number>> = { year: 6, quarter: 8, month: 12 };
const units: readonly TimeUnit[] = ['year', 'quarter', 'month'];

/** One own count: what is known per period, new counts beside it, and everything that was entered before. */
export function RegistrationWork({ own }: { readonly own: OwnCount }) {
  const { dossier, today } = useSession();
  const [role] = useRole();
  const saving = useSaving();
  const [unit, setUnit] = useState<TimeUnit>(unitOf(own.indicator.frequency));
  const [pages, setPages] = useState(1);
  const typed = useDraft(`registratie/${own.kind.id}`, readRegistrationForm);
  const form = typed.draft ?? emptyRegistration;
  const [attempt, setAttempt] = useState(0);
  const periods = lastPeriods(unit, monthOfDay(today), pages * shownAtFirst[unit]);
  const keys = periods.map(({ key }) => key);
  const read = readRegistrations(form, role, own.kind.id, keys);
  const problems = attempt === 0 ? [] : read.problems;
  const idOf = (field: RegistrationField): string => `registratie-${field}`;
  const problemOf = (field: RegistrationField): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? undefined : registrationProblemText(found.code, found.params);
  };
  const others = units.filter(
    (other) =>
      other !== unit &&
      dossier.entries.some(
        (entry) =>
          entry.is === 'registration' && entry.kind === own.kind.id && unitOfKey(entry.period) === other,
      ),
  );
  const save = (): void => {
    if (read.problems.length > 0) {
      setAttempt((count) => count + 1);
      return;
    }
    saving.save(read.drafts, role, words.saved(read.drafts.length, own.name), () => {
      typed.drop();
      setAttempt(0);
    });
  };
  return (
    <>
      <SaidNotice said={saving.said} />
      <DraftNotice typed={typed} onDrop={typed.drop} />
      <Card title={own.name}>
        <p className="vb-muted">{own.indicator.definition}</p>
        {problems.length === 0 ? null : (
          <ProblemList
            title={shared.problemsTitle(problems.length)}
            problems={problems.map(({ field, code, params }) => ({
              field: idOf(field),
              text: registrationProblemText(code, params),
            }))}
            attempt={attempt}
          />
        )}
        <Choice<TimeUnit>
          legend={words.unit}
          look="bar"
          options={units.map((value) => ({ value, label: words.units[value] }))}
          value={unit}
          onChoose={(next) => {
            setUnit(next);
            setPages(1);
          }}
        />
        {others.length === 0 ? null : <p>{words.otherUnits(others.map((other) => words.note[other]))}</p>}
        <p className="vb-muted vb-small">
          {words.hint}
          {own.indicator.frequency === 'schooljaar' ? ` ${words.schoolYear}` : ''}
        </p>
        <RegistrationGrid
          own={own}
          unit={unit}
          periods={periods}
          counts={form.counts}
          onCount={(period, text) => typed.keep({ ...form, counts: { ...form.counts, [period]: text } })}
          idOf={idOf}
          problemOf={problemOf}
        />
        <div className="vb-buttons">
          <Button purpose="subtle" onClick={() => setPages((count) => count + 1)}>
            {words.earlier}
          </Button>
        </div>
        <div className="vb-registration__who">
          <TextField
            id={idOf('source')}
            label={words.source}
            hint={words.sourceHint}
            problem={problemOf('source')}
            suggestions={own.indicator.sources}
            value={form.source}
            onChange={(source) => typed.keep({ ...form, source })}
          />
          <RoleField id={idOf('role')} problem={problemOf('role')} />
        </div>
        <div className="vb-buttons">
          <Button purpose="primary" disabled={saving.busy} onClick={save}>
            {words.save(countFilled(form, keys))}
          </Button>
        </div>
      </Card>
      <RegistrationHistory own={own} saving={saving} />
    </>
  );
}
