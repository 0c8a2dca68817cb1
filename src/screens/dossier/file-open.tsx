import { useRef } from 'react';
import { bestand } from '../../text/nl/dossier-bestand.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

const words = bestand.open;

/** Chooses the file to join with the dossier. */
export function FileOpen({
  busy,
  onFile,
}: {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card title={words.title} className="vb-file__card">
      <p>{words.explain}</p>
      <div>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {words.button}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.button}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) onFile(file);
            event.target.value = '';
          }}
        />
      </div>
    </Card>
  );
}
