import { useRef, useState } from 'react';
import { lastDayOf, lastMeeting } from '../analysis/since/last-meeting.ts';
import {
  areWholeMonths,
  daysOfMonths,
  monthsOfDays,
  readDay,
  writeDay,
  type Days,
} from '../domain/time/day.ts';
import { periodInView } from '../domain/time/default-period.ts';
import { parseMonth } from '../domain/time/month.ts';
import { useSession, useView, useViewState } from '../state/session.tsx';
import { dagen as words } from '../text/nl/sinds.ts';
import { daysText } from '../text/days.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { daysProblem, type DaysForm } from './days-form.ts';
import './days-choice.css';

/** Two days in the place of the months of the strip, typed or by what a meeting asks; in openbaar why there are none. */
export function DaysChoice() {
  const { store } = useSession();
  const { view, choose } = useView();
  const chosen = useViewState(store).view.days;
  if (view.audience === 'driehoek') return <Fold />;
  return chosen === null || view.screen === 'sinds' ? null : (
    <span>
      {words.openbaar(chosen)}{' '}
      <Button purpose="subtle" onClick={() => choose({ days: null })}>
        {words.letGo}
      </Button>
    </span>
  );
}

function Fold() {
  const { view, choose } = useView();
  const fold = useRef<HTMLDetailsElement>(null);
  const since = useSince();
  const isSince = view.screen === 'sinds';
  const close = (): void => fold.current?.removeAttribute('open');
  const set = (days: Days): void => {
    close();
    // Whole months are the period of every screen, but on the one that is about days.
    const isMonths = areWholeMonths(days) && !isSince;
    choose(isMonths ? { period: monthsOfDays(days), days: null } : { days });
  };
  const shown = view.days ?? (isSince ? since : daysOfMonths(view.period));
  return (
    <details
      ref={fold}
      className="vb-days"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>
        {view.days !== null ? daysText(view.days) : isSince ? words.since(since) : words.open}
      </summary>
      <div className="vb-days__body" role="group" aria-label={words.title}>
        <Presets since={since} onChoose={set} />
        <Fields key={`${shown.from} ${shown.to}`} shown={shown} onChoose={set} />
        {view.days !== null && !isSince ? (
          <Button purpose="subtle" onClick={() => choose({ days: null })}>
            {words.months}
          </Button>
        ) : null}
      </div>
    </details>
  );
}

/** From the last meeting to the last day of the data. */
function useSince(): Days {
  const { catalogue, dossier } = useSession();
  const { day } = lastMeeting(dossier.entries, catalogue.lastMonth);
  return { from: day, to: lastDayOf(catalogue.lastMonth) };
}

function Presets({ since, onChoose }: { readonly since: Days; readonly onChoose: (days: Days) => void }) {
  const { catalogue, municipality } = useSession();
  const { plan } = municipality.profile;
  const [first, last] = [parseMonth(plan.from), parseMonth(plan.to)];
  const { lastMonth } = catalogue;
  const offered: readonly (readonly [keyof typeof words.presets, Days | null])[] = [
    ['sinds', since],
    ['weken', { from: since.to - 27, to: since.to }],
    ['maanden', daysOfMonths(periodInView(catalogue))],
    [
      'plan',
      first === null || last === null || first > lastMonth
        ? null
        : daysOfMonths({ from: first, to: Math.min(last, lastMonth) }),
    ],
  ];
  return (
    <div className="vb-days__presets" role="group" aria-label={words.preset}>
      {offered.map(([name, days]) =>
        days === null ? null : (
          <Button key={name} onClick={() => onChoose(days)}>
            {words.presets[name]}
          </Button>
        ),
      )}
    </div>
  );
}

function Fields({ shown, onChoose }: { readonly shown: Days; readonly onChoose: (days: Days) => void }) {
  const [form, setForm] = useState<DaysForm>({ from: writeDay(shown.from), to: writeDay(shown.to) });
  const [isTried, setTried] = useState(false);
  const problem = isTried ? daysProblem(form) : {};
  const submit = (): void => {
    setTried(true);
    const [from, to] = [readDay(form.from), readDay(form.to)];
    if (from !== null && to !== null && Object.keys(daysProblem(form)).length === 0) onChoose({ from, to });
  };
  return (
    <form
      className="vb-days__form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="vb-days__fields">
        <TextField
          sort="date"
          label={words.from}
          value={form.from}
          problem={problem.from}
          onChange={(from) => setForm({ ...form, from })}
        />
        <TextField
          sort="date"
          label={words.to}
          value={form.to}
          problem={problem.to}
          onChange={(to) => setForm({ ...form, to })}
        />
      </div>
      {/* Enter sends a form by its first button of that sort, and those of the design system are none. */}
      <input type="submit" hidden />
      <Button purpose="primary" onClick={submit}>
        {words.show}
      </Button>
    </form>
  );
}
