import { useState } from 'react';
import type { LibraryChoice, LibraryOverlap } from '../../state/client.ts';
import { maskedFile } from '../../state/masked-file.ts';
import { useRefresh, useSession } from '../../state/session.tsx';
import { libraryRefusalText, opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LibraryOverlaps } from './library-overlap.tsx';
import { saveFile } from '../../ui/save-file.ts';

const words = opnieuw.library;

/** What the panel says last: a heading where something went wrong, and a sentence. */
interface Said {
  readonly tone: 'ok' | 'warning' | 'error';
  readonly title?: string;
  readonly text: string;
}

/** A library that waits for a choice. */
interface Asked {
  readonly file: File;
  readonly overlaps: readonly LibraryOverlap[];
}

/** All loaded files into one file, and such a file opened elsewhere. */
export function LibraryPanel() {
  const { catalogue } = useSession();
  const { said, asked, busy, save, open, stop } = useLibrary();
  return (
    <Card title={words.title}>
      <p className="vb-muted">{words.explain}</p>
      <div className="vb-buttons">
        <Button disabled={busy || catalogue.sets.length === 0} onClick={save}>
          {words.save}
        </Button>
        <FileButton disabled={busy} accept=".json,application/json" onFiles={([file]) => open(file)}>
          {words.open}
        </FileButton>
      </div>
      {asked === null ? null : (
        <LibraryOverlaps
          file={asked.file.name}
          overlaps={asked.overlaps}
          busy={busy}
          onChoose={(choice) => open(asked.file, choice)}
          onStop={stop}
        />
      )}
      {said === null ? null : (
        <Notice tone={said.tone} {...(said.title === undefined ? {} : { title: said.title })}>
          <p>{said.text}</p>
        </Notice>
      )}
    </Card>
  );
}

/** The library of the sets: what was said of the last work, and the ways to save and to open one. */
interface LibraryWork {
  readonly said: Said | null;
  readonly asked: Asked | null;
  readonly busy: boolean;
  readonly save: () => void;
  readonly open: (file: File, choice?: LibraryChoice) => void;
  readonly stop: () => void;
}

function useLibrary(): LibraryWork {
  const session = useSession();
  const refresh = useRefresh();
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const work = (act: () => Promise<Said | Asked>, failed: Said): void => {
    setBusy(true);
    setSaid(null);
    void act()
      .catch(() => failed)
      .then((outcome) => {
        setAsked('overlaps' in outcome ? outcome : null);
        setSaid('overlaps' in outcome ? null : outcome);
      })
      .finally(() => setBusy(false));
  };
  return {
    said,
    asked,
    busy,
    save: () => work(() => save(session), { tone: 'error', text: words.saveFailed }),
    stop: () => setAsked(null),
    open: (given, choice) => {
      const file = maskedFile(given);
      work(
        async () => {
          const opened = await open(session, file, choice);
          await refresh();
          return opened;
        },
        {
          tone: 'error',
          title: words.notOpened(file.name),
          text: `${libraryRefusalText({ because: 'unreadable' })} ${words.nothingChanged}`,
        },
      );
    },
  };
}

async function save({
  client,
  catalogue,
  municipality,
  today,
}: ReturnType<typeof useSession>): Promise<Said> {
  const text = await client.saveLibrary();
  if (text === null) return { tone: 'error', text: words.saveFailed };
  const name = `veiligheidsbeeld-${municipality.profile.id}-${today}-vertrouwelijk.json`;
  saveFile(name, text, 'application/json');
  return { tone: 'ok', text: words.saved(name, catalogue.sets.length) };
}

async function open(
  { client }: ReturnType<typeof useSession>,
  file: File,
  choice?: LibraryChoice,
): Promise<Said | Asked> {
  const opened = await client.openLibrary(file, choice);
  if (!opened.ok) {
    const text = `${libraryRefusalText(opened.failure)} ${words.nothingChanged}`;
    return { tone: 'error', title: words.notOpened(file.name), text };
  }
  if (opened.value.is === 'overlaps') return { file, overlaps: opened.value.overlaps };
  const { sets, leftOut, mappings, notKept } = opened.value;
  if (notKept !== null) return { tone: 'warning', text: opnieuw.notKept[notKept] };
  const sentences = [
    words.opened(sets),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(mappings > 0 ? [words.mappings(mappings)] : []),
  ];
  return { tone: 'ok', text: sentences.join(' ') };
}
