import { useState } from 'react';
import { headLength, jointFile, sortOfFile } from '../../domain/joint-file.ts';
import { compareDossiers } from '../../policy/dossier/merge.ts';
import type { LibraryChoice, LibraryOverlap } from '../../state/client.ts';
import { maskedFile } from '../../state/masked-file.ts';
import { useAddEntries, useRefresh, useSession, useView } from '../../state/session.tsx';
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
  /** Whether what the team made waits to be looked at where that is joined. */
  readonly waits?: boolean;
  readonly tone: 'ok' | 'warning' | 'error';
  readonly title?: string;
  readonly text: string;
}

/** A library that waits for a choice. */
interface Asked {
  readonly file: File;
  readonly overlaps: readonly LibraryOverlap[];
}

/** All loaded files and what the team made into one file, and such a file opened elsewhere. */
export function LibraryPanel() {
  const { catalogue, dossier } = useSession();
  const { linkTo } = useView();
  const isEmpty = catalogue.sets.length === 0 && dossier.entries.length === 0;
  const { said, asked, busy, save, open, stop } = useLibrary();
  return (
    <Card title={words.title}>
      <p className="vb-muted">{words.explain}</p>
      <div className="vb-buttons">
        <Button disabled={busy || isEmpty} onClick={save}>
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
          {said.waits === true ? (
            <p>
              <a className="nl-link" href={linkTo('dossier', { dossier: { part: 'bestand' } })}>
                {words.toDossier}
              </a>
            </p>
          ) : null}
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
  const openTeam = useTeam();
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
      work(async () => {
        const sort = sortOfFile(await file.slice(0, headLength).text());
        const opened = sort === 'dossier' ? null : await open(session, file, choice);
        await refresh();
        if (opened !== null && ('overlaps' in opened || opened.tone === 'error')) return opened;
        return bothSaid(opened, sort === 'other' ? null : await openTeam(file));
      }, notOpened(file));
    },
  };
}

function notOpened({ name }: File): Said {
  const text = `${libraryRefusalText({ because: 'unreadable' })} ${words.nothingChanged}`;
  return { tone: 'error', title: words.notOpened(name), text };
}

/** What was said of the library and of what the team made, as one. */
function bothSaid(library: Said | null, team: Said | null): Said {
  if (library === null || team === null) return library ?? team ?? { tone: 'ok', text: words.team(0) };
  const tone = library.tone === 'ok' ? team.tone : library.tone;
  return { ...library, ...team, tone, text: `${library.text} ${team.text}` };
}

/**
 * Adds what the team made elsewhere, where that is all that there is here too: then this browser becomes as the other
 * one was. Else a person looks first at what would change.
 */
function useTeam(): (file: File) => Promise<Said> {
  const { client, dossier } = useSession();
  const add = useAddEntries();
  return async (file) => {
    const read = await client.readDossier(file);
    if (!read.ok) return { tone: 'warning', text: words.teamRefused, waits: true };
    const { added, shared, conflicts } = compareDossiers(dossier.entries, read.value);
    if (conflicts.length > 0 || shared < dossier.entries.length)
      return { tone: 'warning', text: words.teamDiffers, waits: true };
    const { notKept } = added.length === 0 ? { notKept: null } : await add(added);
    return notKept === null
      ? { tone: 'ok', text: words.team(added.length) }
      : { tone: 'warning', text: opnieuw.notKept[notKept] };
  };
}

async function save({
  client,
  catalogue,
  dossier,
  municipality,
  today,
}: ReturnType<typeof useSession>): Promise<Said> {
  const library = await client.saveLibrary();
  if (library === null) return { tone: 'error', text: words.saveFailed };
  const name = `veiligheidsbeeld-${municipality.profile.id}-${today}-vertrouwelijk.json`;
  saveFile(name, jointFile({ library, dossier: await client.saveDossier() }), 'application/json');
  return { tone: 'ok', text: words.saved(name, catalogue.sets.length, dossier.entries.length) };
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
