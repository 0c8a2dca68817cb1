import { headLength, sortOfFile } from '../domain/joint-file.ts';
import { parseJson } from '../domain/json.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import { sizeLimit } from '../intake/file-like.ts';
import { dossierSizeLimit, readDossier, readEntries } from '../policy/dossier/file.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { StoreFailure, StoreState } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { DossierRead, DossierState, Recorded } from './api.ts';

/** What the team made: the entries of data/ and those that this browser holds. */
export interface DossierDesk {
  readonly state: () => DossierState;
  /** Adds entries, or none of them; what the store cannot hold lives until the page closes. */
  readonly record: (entries: readonly Entry[]) => Promise<Recorded>;
  /** Reads the store again, after another tab wrote to it. */
  readonly reload: () => Promise<void>;
  /** The entries in a dossier file of at most `dossierSizeLimit` bytes (more where a library stands in it), all of them good, or what is wrong; adds nothing. */
  readonly readFile: (file: DossierFile) => Promise<DossierRead>;
  /** Goes up with every change. */
  readonly version: () => number;
}

type OpenStore = () => Promise<Result<Store, StoreFailure>>;

/** The desk with what the browser's store holds; only the bundled entries where the store cannot be read, which `store` tells. */
export async function createDossierDesk(
  openStore: OpenStore,
  municipality: Municipality,
): Promise<DossierDesk> {
  const first = await readStore(openStore, municipality);
  let stored = first.ok ? first.value : null;
  let store: StoreState = first.ok ? 'open' : first.failure.because;
  let unkept: readonly Entry[] = [];
  let version = 0;
  const own = (): Entry[] => [...(stored?.entries ?? []), ...unkept];
  return {
    state: () => ({
      // What an analyst put in data/ may lie in the browser that it came from as well.
      entries: eachOnce([...municipality.dossier, ...own()]),
      keeps: store === 'open' && unkept.length === 0,
      store,
      damaged: stored?.damaged ?? 0,
    }),
    async record(entries) {
      const kept = await keepIn(openStore, entries);
      if (kept === null && stored !== null) stored = { ...stored, entries: [...stored.entries, ...entries] };
      else unkept = [...unkept, ...entries];
      version += 1;
      return { notKept: kept };
    },
    async reload() {
      const again = await readStore(openStore, municipality);
      store = again.ok ? 'open' : again.failure.because;
      // A store that cannot be read just now takes nothing away that is in view.
      if (!again.ok) return;
      stored = again.value;
      version += 1;
    },
    readFile: (file) => readFile(file, municipality),
    version: () => version,
  };
}

/** The entries without a second one of the same id. */
function eachOnce(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

/** A browser's `File`, or anything like it. */
type DossierFile = Pick<File, 'name' | 'size' | 'text' | 'slice'>;

async function readFile(file: DossierFile, municipality: Municipality): Promise<DossierRead> {
  const { size } = file;
  const { maskedFileName } = await import('../domain/privacy/file-name.ts');
  const name = maskedFileName(file.name);
  const head = await file
    .slice(0, headLength)
    .text()
    .catch(() => '');
  const limit = sortOfFile(head) === 'joint' ? sizeLimit : dossierSizeLimit;
  if (size > limit) return fail({ because: 'too-large', bytes: size, limit });
  const text = await file.text().catch(() => null);
  if (text === null) return fail({ because: 'unreadable' });
  const read = readDossier(name, text, municipality);
  return read.ok ? read : fail({ because: 'problems', problems: read.failure });
}

interface Stored {
  readonly entries: readonly Entry[];
  /** Records that are not what was put there, or that point at something that data/ does not hold any more. */
  readonly damaged: number;
}

async function readStore(
  openStore: OpenStore,
  municipality: Municipality,
): Promise<Result<Stored, StoreFailure>> {
  const store = await openStore();
  if (!store.ok) return fail(store.failure);
  const listed = await store.value.dossier.list();
  store.value.close();
  if (!listed.ok) return listed;
  const read = listed.value.entries.map(({ text }) => readEntries('', [parsed(text)], municipality));
  const entries = read.flatMap((result) => (result.ok ? result.value : []));
  return ok({ entries, damaged: listed.value.damaged + read.length - entries.length });
}

function parsed(text: string): unknown {
  const json = parseJson(text);
  return json.ok ? json.value : null;
}

async function keepIn(
  openStore: OpenStore,
  entries: readonly Entry[],
): Promise<StoreFailure['because'] | null> {
  const store = await openStore();
  if (!store.ok) return store.failure.because;
  const kept = await store.value.dossier.keep(
    entries.map((entry) => ({ id: entry.id, text: JSON.stringify(entry) })),
  );
  store.value.close();
  return kept.ok ? null : kept.failure.because;
}
