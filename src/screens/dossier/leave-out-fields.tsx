import { useSession } from '../../state/session.tsx';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { spanOf } from './aim-words.ts';
import type { FieldsProps } from './target-editor.tsx';
import { suggestedLeaveOut, type LeaveOut } from './target-form.ts';

const words = texts.form;

/** Months that take no part in the comparison, each with why; events of the plan are suggested. */
export function LeaveOutFields({
  baseline,
  ...props
}: FieldsProps & {
  /** The months to compare with, where they can be read. */
  readonly baseline: { readonly from: string; readonly to: string } | null;
}) {
  const { municipality } = useSession();
  const { indicator, form, onForm } = props;
  if (form.direction === '' || form.direction === 'minimaal') return null;
  const add = (period: LeaveOut): void => onForm({ ...form, leaveOut: [...form.leaveOut, period] });
  return (
    <fieldset className="vb-editor__group vb-editor__fieldset">
      <legend className="vb-choice__legend">{words.leaveOut}</legend>
      {form.leaveOut.length === 0 ? <p className="vb-muted vb-small">{words.leaveOutNone}</p> : null}
      {form.leaveOut.map((period, at) => (
        <Period key={at} {...props} period={period} at={at} />
      ))}
      <div className="vb-buttons">
        {suggestedLeaveOut(municipality.events, indicator, form.leaveOut, baseline).map((event) => {
          const { from, to } = spanOf(event);
          return (
            <Button
              key={event.title}
              onClick={() => add({ from: event.from, to: event.to, why: event.title })}
            >
              {words.suggest(event.title, from, to, event.toBeConfirmed)}
            </Button>
          );
        })}
        <Button onClick={() => add({ from: '', to: '', why: '' })}>{words.leaveOutAdd}</Button>
      </div>
    </fieldset>
  );
}

function Period({
  form,
  onForm,
  problemOf,
  idOf,
  period,
  at,
}: FieldsProps & { readonly period: LeaveOut; readonly at: number }) {
  const change = (part: Partial<LeaveOut>): void =>
    onForm({
      ...form,
      leaveOut: form.leaveOut.map((one, place) => (place === at ? { ...one, ...part } : one)),
    });
  return (
    <div className="vb-editor__period" role="group" aria-label={words.leaveOutItem(at + 1)}>
      <div className="vb-editor__pair">
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            id={idOf(`leave-${at}-${end}`)}
            label={end === 'from' ? words.leaveOutFrom : words.leaveOutTo}
            sort="month"
            width="short"
            problem={problemOf(`leave-${at}-${end}`)}
            value={period[end]}
            onChange={(value) => change({ [end]: value })}
          />
        ))}
      </div>
      <TextField
        id={idOf(`leave-${at}-why`)}
        label={words.leaveOutWhy}
        problem={problemOf(`leave-${at}-why`)}
        value={period.why}
        onChange={(why) => change({ why })}
      />
      <Button
        purpose="subtle"
        onClick={() => onForm({ ...form, leaveOut: form.leaveOut.filter((_, place) => place !== at) })}
      >
        {words.leaveOutRemove(at + 1)}
      </Button>
    </div>
  );
}
