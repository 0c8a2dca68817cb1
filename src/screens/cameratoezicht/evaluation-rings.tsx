import { useState } from 'react';
import type { RingBand } from '../../domain/camera-effect/design.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

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

/** Rings from near to far that do not overlap, in metres; null for a text that is something else. */
function readRings(text: string): RingBand[] | null {
  if (text.trim() === '') return [];
  const rings = text.split(',').map((part): RingBand | null => {
    const found = /^\s*(0|[1-9]\d{0,3})\s*[-–]\s*([1-9]\d{0,3})\s*(?:m)?\s*$/.exec(part);
    const [inner, outer] = [Number(found?.[1]), Number(found?.[2])];
    return found !== null && inner < outer ? { inner, outer } : null;
  });
  const read = rings.flatMap((ring) => ring ?? []);
  const isInOrder = read.every(({ inner }, at) => inner >= (read[at - 1]?.outer ?? 0));
  return read.length === rings.length && isInOrder ? read : null;
}
