import * as v from 'valibot';
import { partInTime } from '../domain/in-time.ts';
import { headLength, sortOfFile } from '../domain/joint-file.ts';
import { parseJson } from '../domain/json.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Entry, EntryOf } from '../policy/dossier/entry.ts';
import { sizeLimit } from '../intake/file-like.ts';
import { dossierSizeLimit, readDossier, readEntries } from '../policy/dossier/file.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { StoreFailure, StoreState } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { AnswersApi, DossierRead, DossierState } from './api.ts';

/** What the team made: the entries of data/ and those that this browser holds. */
export interface DossierDesk {
  readonly state: () => DossierState;
  /**
   * Adds entries, or none of them; what the store cannot hold lives until the page closes. A meeting is frozen once,
   * whichever tab is first; another dossier may bring a second snapshot of it, which stands beside the first.
   */
  readonly record: AnswersApi['record'];
  /** Reads the store again, after another tab wrote to it. */
  readonly reload: () => Promise<void>;
  /** The entries in a dossier file of at most `dossierSizeLimit` bytes (more where a library stands in it), all of them good, or what is wrong; adds nothing. */
  readonly readFile: (file: DossierFile) => Promise<DossierRead>;
  /** Goes up with every change. */
  readonly version: () => number;
}

type OpenStore = () => Promise<Result<Store, StoreFailure>>;

/**
 * The desk with what the browser's store holds; only the bundled entries where the store cannot be read, which `store`
 * tells. `now` in milliseconds since 1970.
 */
export async function createDossierDesk(
  openStore: OpenStore,
  municipality: Municipality,
  now: () => number,
): Promise<DossierDesk> {
  const first = await readStore(openStore, municipality);
  let stored = first.ok ? first.value : null;
  let store: StoreState = first.ok ? 'open' : first.failure.because;
  let unkept: readonly Entry[] = [];
  let version = 0;
  // What an analyst put in data/ may lie in the browser that it came from as well.
  const all = (): Entry[] => eachOnce([...municipality.dossier, ...(stored?.entries ?? []), ...unkept]);
  const reload = async (): Promise<void> => {
    const again = await readStore(openStore, municipality);
    store = again.ok ? 'open' : again.failure.because;
    // A store that cannot be read just now takes nothing away that is in view.
    if (!again.ok) return;
    stored = again.value;
    version += 1;
  };
  return {
    state: () => ({
      entries: all(),
      keeps: store === 'open' && unkept.length === 0,
      store,
      damaged: stored?.damaged ?? 0,
    }),
    async record(entries, how) {
      if (how === 'written' && (await holdPersonal(entries))) return { notKept: null, refused: 'personal' };
      if (how === 'written' && !areReadable(entries, municipality))
        return { notKept: null, refused: 'unreadable' };
      const frozen = how === 'written' ? frozenBy(entries) : new Set<string>();
      if (freezesAny(all(), frozen)) return { notKept: null, refused: 'frozen' };
      const kept = await keepIn(openStore, entries, frozen);
      if (kept === 'taken') {
        await reload();
        return { notKept: null, refused: 'frozen' };
      }
      if (kept === null && stored !== null) stored = { ...stored, entries: [...stored.entries, ...entries] };
      else unkept = [...unkept, ...entries];
      version += 1;
      return { notKept: kept };
    },
    reload,
    readFile: (file) => readFile(file, municipality, now()),
    version: () => version,
  };
}

/** The entries without a second one of the same id. */
function eachOnce(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

/** The patterns arrive with the first thing that is written: the meeting does not wait for them. */
async function holdPersonal(entries: readonly Entry[]): Promise<boolean> {
  const { personalIn } = await partInTime(import('../policy/dossier/personal.ts'));
  return entries.some((entry) => personalIn(entry) !== null);
}

/** Whether entries come back from the store as they go in. */
function areReadable(entries: readonly Entry[], municipality: Municipality): boolean {
  const values = entries.map((entry) => parsed(JSON.stringify(entry)));
  return readEntries('', values, municipality).ok;
}

/** The meetings of which entries hold a snapshot. */
function frozenBy(entries: readonly Entry[]): ReadonlySet<EntryOf<'snapshot'>['meeting']> {
  return new Set(entries.flatMap((entry) => (entry.is === 'snapshot' ? [entry.meeting] : [])));
}

function freezesAny(entries: readonly Entry[], meetings: ReadonlySet<string>): boolean {
  return meetings.size > 0 && [...frozenBy(entries)].some((meeting) => meetings.has(meeting));
}

/** A browser's `File`, or anything like it. */
type DossierFile = Pick<File, 'name' | 'size' | 'text' | 'slice'>;

async function readFile(file: DossierFile, municipality: Municipality, now: number): Promise<DossierRead> {
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
  const read = readDossier(name, text, municipality, now);
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
  frozen: ReadonlySet<string>,
): Promise<StoreFailure['because'] | 'taken' | null> {
  const store = await openStore();
  if (!store.ok) return store.failure.because;
  const kept = await store.value.dossier.keep(
    entries.map((entry) => ({ id: entry.id, text: JSON.stringify(entry) })),
    frozen.size === 0 ? null : (lying) => lying.some(({ text }) => isSnapshotOf(text, frozen)),
  );
  store.value.close();
  if (!kept.ok) return kept.failure.because;
  return kept.value === 'taken' ? 'taken' : null;
}

const snapshotHead = v.object({ is: v.literal('snapshot'), meeting: v.string() });

function isSnapshotOf(text: string, meetings: ReadonlySet<string>): boolean {
  const head = v.safeParse(snapshotHead, parsed(text));
  return head.success && meetings.has(head.output.meeting);
}
