import { useState } from 'react';
import type { RingBand } from '../../domain/camera-effect/design.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readRings } from './ring-text.ts';

const words = evaluatie.choose;

/** The rings around the camera, typed as distances. */
export function EvaluationRings({
  rings,
  onChange,
}: {
  readonly rings: readonly RingBand[];
  readonly onChange: (rings: readonly RingBand[]) => void;
}) {
  const shown = rings.map(({ inner, outer }) => `${inner}-${outer}`).join(', ');
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? rings : readRings(typed);
  return (
    <div className="vb-evaluation__choice">
      <TextField
        label={words.rings}
        hint={words.ringsHint}
        problem={read === null ? words.ringsWrong : undefined}
        value={typed ?? shown}
        onChange={setTyped}
      />
      <Button
        disabled={typed === null || read === null}
        onClick={() => {
          if (read === null) return;
          onChange(read);
          setTyped(null);
        }}
      >
        {words.apply}
      </Button>
    </div>
  );
}
