import { useState } from 'react';
import { listMonths, parseMonth } from '../../domain/time/month.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { disturbances } from '../../analysis/cameras/circumstances.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';

const words = evaluatie.choose;

/** Months that count on neither side: those of an event of the plan, or typed. */
export function EvaluationLeaveOut({
  chosen,
  leftOut,
  onChange,
}: {
  readonly chosen: Chosen;
  readonly leftOut: readonly Month[];
  readonly onChange: (leftOut: readonly Month[]) => void;
}) {
  const { municipality } = useSession();
  const offered = disturbances(municipality, chosen);
  const add = (span: Span): void => onChange(inOrder([...leftOut, ...within(span, chosen.data)]));
  return (
    <fieldset className="vb-evaluation__choice">
      <legend className="utrecht-form-label">{words.leaveOut}</legend>
      {offered.map(({ event, span }) =>
        span === null ? null : (
          <div key={event.id}>
            <Toggle
              label={words.leaveOutEvent(event.title, span.from, span.to)}
              checked={within(span, chosen.data).every((month) => leftOut.includes(month))}
              onChange={(checked) =>
                checked
                  ? add(span)
                  : onChange(leftOut.filter((month) => month < span.from || month > span.to))
              }
            />
            {event.toBeConfirmed ? <p className="vb-small vb-muted">{words.toConfirm}</p> : null}
          </div>
        ),
      )}
      <OtherMonths onAdd={add} />
      {leftOut.length === 0 ? null : (
        <>
          <p>{words.leftOut(leftOut)}</p>
          <p className="vb-small vb-muted">{words.mirrored}</p>
          <Button purpose="subtle" onClick={() => onChange([])}>
            {words.clear}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function OtherMonths({ onAdd }: { readonly onAdd: (span: Span) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const first = parseMonth(from);
  const last = parseMonth(to === '' ? from : to);
  const span = first === null || last === null || last < first ? null : { from: first, to: last };
  return (
    <div className="vb-evaluation__months">
      <TextField label={words.from} sort="month" width="short" value={from} onChange={setFrom} />
      <TextField label={words.to} sort="month" width="short" value={to} onChange={setTo} />
      <Button
        disabled={span === null}
        onClick={() => {
          if (span !== null) onAdd(span);
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}

/** The months of a span for which there are data. */
function within(span: Span, data: Span | null): Month[] {
  if (data === null) return [];
  return listMonths({ from: Math.max(span.from, data.from), to: Math.min(span.to, data.to) });
}

function inOrder(months: readonly Month[]): Month[] {
  return [...new Set(months)].sort((a, b) => a - b);
}
