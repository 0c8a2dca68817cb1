import { useSession } from '../../state/session.tsx';
import type { ControlPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Toggle } from '../../ui/choice.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';

/** Which buurten are compared with, once a person chose to compare with buurten; the last one stays. */
export function EvaluationBuurten({
  chosen,
  onChange,
}: {
  readonly chosen: Chosen;
  readonly onChange: (control: ControlPart) => void;
}) {
  const { municipality } = useSession();
  const { control } = chosen.design;
  if (control.is !== 'areas') return null;
  const buurten = municipality.areas.filter(({ level }) => level === 'buurt');
  const { ids } = control;
  const { whole } = chosen;
  // Buurten that count elsewhere cannot be chosen; one that an address names can be taken off.
  const isFixed = (id: string): boolean =>
    ids.includes(id) ? ids.length === 1 : whole !== null && !whole.free.includes(id);
  return (
    <fieldset className="vb-evaluation__choice">
      <legend className="utrecht-form-label">{evaluatie.choose.buurten}</legend>
      {whole === null ? null : <p className="vb-small vb-muted">{evaluatie.choose.buurtenTaken}</p>}
      <div className="vb-evaluation__buurten">
        {buurten.map(({ id, name }) => (
          <Toggle
            key={id}
            label={name}
            checked={ids.includes(id)}
            disabled={isFixed(id)}
            onChange={(checked) =>
              onChange({ is: 'areas', ids: checked ? [...ids, id] : ids.filter((other) => other !== id) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
