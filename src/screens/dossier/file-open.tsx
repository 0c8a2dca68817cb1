import { bestand } from '../../text/nl/dossier-bestand.ts';
import { Card } from '../../ui/card.tsx';
import { FileButton } from '../../ui/file-button.tsx';

const words = bestand.open;

/** Chooses the file to join with the dossier. */
export function FileOpen({
  busy,
  onFile,
}: {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}) {
  return (
    <Card title={words.title} className="vb-file__card">
      <p>{words.explain}</p>
      <div>
        <FileButton disabled={busy} accept=".json,application/json" onFiles={([file]) => onFile(file)}>
          {words.button}
        </FileButton>
      </div>
    </Card>
  );
}
