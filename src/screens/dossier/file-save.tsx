import { useState } from 'react';
import { useSession } from '../../state/session.tsx';
import { bestand } from '../../text/nl/dossier-bestand.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Said } from './said.tsx';

const words = bestand.save;

/** Everything the team made into one file, marked for the driehoek in its name. */
export function FileSave() {
  const { client, dossier, municipality, today } = useSession();
  const [said, setSaid] = useState<Said | null>(null);
  const count = dossier.entries.length;
  const save = async (): Promise<void> => {
    try {
      const text = await client.saveDossier();
      const name = words.name(municipality.profile.id, today);
      saveFile(name, text, 'application/json');
      setSaid({ tone: 'ok', text: words.saved(name, count) });
    } catch {
      setSaid({ tone: 'error', text: words.failed });
    }
  };
  return (
    <Card title={words.title} className="vb-file__card">
      <p>{words.explain}</p>
      <p className="vb-muted">{count === 0 ? words.empty : words.warning}</p>
      <div>
        <Button purpose="primary" disabled={count === 0} onClick={() => void save()}>
          {words.button}
        </Button>
      </div>
      {said === null ? null : (
        <Notice tone={said.tone}>
          <p className="vb-file__name">{said.text}</p>
        </Notice>
      )}
    </Card>
  );
}
