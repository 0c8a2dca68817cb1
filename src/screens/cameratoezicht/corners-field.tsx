import { withoutLastCorner } from '../../policy/cameras/outline.ts';
import { cameratoezicht } from '../../text/nl/cameratoezicht.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The corners of an area as text, one a line, and the way back from a wrong click. */
export function CornersField({
  id,
  label,
  hint,
  problem,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <>
      <TextField
        id={id}
        label={label}
        hint={hint}
        sort="long"
        problem={problem}
        value={value}
        onChange={onChange}
      />
      <div>
        <Button disabled={value.trim() === ''} onClick={() => onChange(withoutLastCorner(value))}>
          {cameratoezicht.form.undoCorner}
        </Button>
      </div>
    </>
  );
}
