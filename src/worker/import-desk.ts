import { unconfirmed } from '../domain/observation/complete.ts';
import { markHalfMonths } from '../domain/observation/half-months.ts';
import type { Mapping } from '../domain/observation/mapping.ts';
import type { Result } from '../domain/result.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { Month } from '../domain/time/month.ts';
import { intake } from '../intake/import.ts';
import type { FileLike } from '../intake/import.ts';
import type { MappingTrial } from '../intake/mapping/trial.ts';
import type { ImportOutcome, ImportReport, PlaceChoices } from '../intake/report.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { LoadedSet } from '../store/set.ts';
import type { Store } from '../store/store.ts';
import type {
  ImportResult,
  JobsApi,
  LibraryChoice,
  OverlapChoice,
  Progress,
  ToldMapping,
  Undoable,
} from './api.ts';
import { intakeContext } from './intake-context.ts';
import { createKeeper } from './keeper.ts';
import type { Keeper } from './keeper.ts';
import type { LibraryChange } from './library.ts';
import { openLibrary, saveLibrary } from './library-desk.ts';
import { vouch } from './vouch.ts';
import { adding, overlapsOf, replacing } from './overlaps.ts';
import type { FreshSet } from './overlaps.ts';
import { createMappingDesk, tryMapping } from './mapping-desk.ts';
import { openJobsEnd } from './port.ts';
import type { JobsEnd } from './port.ts';

/** What the jobs worker needs from the world outside it. */
export interface Surroundings {
  readonly openStore: () => Promise<Result<Store, StoreFailure>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `JobsApi` for any file, also one that is not a browser's `File`. */
export type ImportDesk = Omit<JobsApi, 'importFile' | 'tryMapping' | 'openLibrary'> & {
  importFile(
    file: FileLike,
    choices: PlaceChoices,
    onProgress: (progress: Progress) => void,
    told?: ToldMapping,
  ): Promise<ImportResult>;
  tryMapping(
    file: FileLike,
    mapping: Mapping,
    onProgress?: (progress: Progress) => void,
  ): Promise<MappingTrial | null>;
  openLibrary(file: FileLike, choice?: LibraryChoice): ReturnType<JobsApi['openLibrary']>;
};

/** Imports files one after the other, keeps them in the store and hands them to the answers worker. */
export function createImportDesk(surroundings: Surroundings): ImportDesk {
  const answers = createAnswers();
  const opening = surroundings.openStore();
  const keeping = openKeeper(opening, answers.end);
  const mappings = createMappingDesk(opening, surroundings.now);
  const waiting = createWaitingRoom();
  let cancelled = 0;
  const inTurn = createTurns();
  return {
    connect(port) {
      answers.open(openJobsEnd(port));
      return Promise.resolve();
    },
    importFile(file, choices, onProgress, told) {
      // A trial that still runs is of no use any more.
      mappings.newTrial();
      const asked = cancelled;
      const isCancelled = (): boolean => cancelled !== asked;
      return inTurn(async () => {
        const end = await answers.end;
        const municipality = await end.context();
        const context = intakeContext(municipality, pendingId, surroundings.now());
        const hooks = { onProgress, isCancelled, ...mappings.hooksOf(told) };
        const outcome = await intake(file, context, choices, hooks);
        if (outcome.is === 'unknown') return await mappings.offer(outcome);
        if (outcome.is !== 'accepted') return notAccepted(outcome);
        if (told !== undefined) await mappings.remember(told);
        const read = readFile(outcome, surroundings.now(), told?.name ?? null);
        return await arrive(read, end, await keeping, waiting);
      });
    },
    cancel() {
      cancelled += 1;
      return Promise.resolve();
    },
    tryMapping(file, mapping, onProgress) {
      const isCurrent = mappings.newTrial();
      const asked = cancelled;
      const isCancelled = (): boolean => cancelled !== asked || !isCurrent();
      return inTurn(async () => {
        if (isCancelled()) return null;
        const municipality = await (await answers.end).context();
        const context = intakeContext(municipality, pendingId, surroundings.now());
        return await tryMapping(file, mapping, context, isCancelled, onProgress);
      });
    },
    forgetMapping: (name) => mappings.forget(name),
    settleOverlap: (number, choice) =>
      inTurn(async () => {
        const read = waiting.take(number);
        if (read === null || choice === 'stop') return { is: 'cancelled' };
        return await settle(read, choice, await answers.end, await keeping);
      }),
    removeSet: (id) =>
      inTurn(async () => {
        const found = await (await answers.end).read({ is: 'some', ids: [id], near: [] });
        const file = found.ok ? (found.value[0]?.set.file ?? '') : '';
        await (await keeping).change({ put: [], remove: [id] }, { what: 'remove', file });
      }),
    removeAll: () => inTurn(async () => (await keeping).clear()),
    setComplete: (id, isComplete) =>
      inTurn(async () =>
        vouch(id, isComplete, await answers.end, await keeping, minuteOfInstant(surroundings.now())),
      ),
    undoable: async () => (await keeping).undoable(),
    undo: () => inTurn(async () => (await keeping).undo()),
    forgetUndo: async () => (await keeping).forget(),
    saveLibrary: () => inTurn(async () => saveLibrary(await answers.end, mappings, surroundings.now())),
    openLibrary: (file, choice) =>
      inTurn(async () => openLibrary(file, choice ?? null, await answers.end, await keeping, mappings)),
  };
}

type Accepted = Extract<ImportOutcome, { readonly is: 'accepted' }>;

function notAccepted(outcome: Exclude<ImportOutcome, { readonly is: 'accepted' | 'unknown' }>): ImportResult {
  if (outcome.is !== 'reference') return outcome;
  const { report, reference } = outcome;
  const columns = reference.sort === 'measures' ? reference.measures : [];
  return { is: 'refused', report, refusal: { because: 'no-observations', sort: reference.sort, columns } };
}

/** A file that was read and waits to be kept. */
interface ReadFile extends FreshSet {
  readonly report: ImportReport;
  readonly half: readonly Month[];
}

/** The id of a set comes from its bytes, which are known only after reading: the same file again replaces itself. */
const pendingId = 'set';

/** `now` in milliseconds since 1970. */
function readFile(outcome: Accepted, now: number, mapping: string | null): ReadFile {
  const id = `${pendingId}-${outcome.report.hash.slice(0, 16)}`;
  const { series, half } = markHalfMonths(outcome.series, minuteOfInstant(now));
  // That a list holds everything is for a person to say, after it came in.
  const named = unconfirmed(series).map((one) => ({
    ...one,
    info: { ...one.info, set: id, id: one.info.id.replace(pendingId, id) },
  }));
  const { source = '', loadedAt } = named[0]?.info ?? {};
  const set = loadedSet(id, source, loadedAt ?? now, outcome.report, mapping);
  return { report: outcome.report, half, set, series: named };
}

function loadedSet(
  id: string,
  source: string,
  loadedAt: number,
  report: ImportReport,
  mapping: string | null,
): LoadedSet {
  const { file, hash, read, accepted, refused, missing, span } = report;
  return {
    id,
    file,
    source,
    loadedAt,
    hash,
    read,
    accepted,
    refused,
    missing,
    gaveWay: 0,
    span: span ?? { from: 0, to: 0 },
    kinds: report.kinds.map((counted) => counted.kind),
    mapping,
  };
}

/** Keeps a file at once when nothing of it is there yet; else it waits until a person has chosen. */
async function arrive(
  read: ReadFile,
  end: JobsEnd,
  keeper: Keeper,
  waiting: WaitingRoom,
): Promise<ImportResult> {
  const overlaps = overlapsOf(await near(read, end), read);
  if (overlaps === null) return await settle(read, 'replace', end, keeper);
  const { report, half } = read;
  return { is: 'overlaps', report, overlaps: { ...overlaps, half, waiting: waiting.add(read) } };
}

/** The sets that have anything of a file, as they are now. */
async function near({ set, series }: ReadFile, end: JobsEnd) {
  const found = await end.read({ is: 'some', ids: [set.id], near: series.map(({ info }) => info) });
  return found.ok ? found.value : [];
}

/** Keeps what was accepted and waits until the answers worker has it; without a store it lives until the page closes. */
async function settle(
  read: ReadFile,
  choice: Exclude<OverlapChoice, 'stop'>,
  end: JobsEnd,
  keeper: Keeper,
): Promise<ImportResult> {
  const { report, half } = read;
  const entries = await near(read, end);
  const overlaps = overlapsOf(entries, read);
  const change: LibraryChange =
    choice === 'replace'
      ? replacing(entries, read)
      : adding(entries, read, choice === 'join-all' ? 'all' : 'rows');
  const set = change.put[0]?.set;
  if (set === undefined) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  const done = await keeper.change(change, { what: whatOf(choice, overlaps !== null), file: set.file });
  if (!done.ok) return { is: 'refused', report, refusal: { because: 'unreadable', detail: done.failure } };
  const changed = overlaps === null ? null : { by: choice, kinds: overlaps.kinds };
  return { is: 'accepted', report, set, kept: done.value === null, notKept: done.value, half, changed };
}

function whatOf(choice: OverlapChoice, isThere: boolean): Undoable['what'] {
  if (!isThere) return 'add';
  return choice === 'replace' ? 'replace' : 'join';
}

/** One piece of work after the other, whatever becomes of those before. */
function createTurns(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let previous: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = previous.then(act);
    previous = turn.catch(() => undefined);
    return turn;
  };
}

interface WaitingRoom {
  readonly add: (read: ReadFile) => number;
  readonly take: (number: number) => ReadFile | null;
}

/** Files of which a person still has to choose what becomes of them. */
function createWaitingRoom(): WaitingRoom {
  const files = new Map<number, ReadFile>();
  let last = 0;
  return {
    add(read) {
      last += 1;
      files.set(last, read);
      return last;
    },
    take(number) {
      const read = files.get(number) ?? null;
      files.delete(number);
      return read;
    },
  };
}

async function openKeeper(
  opening: ReturnType<Surroundings['openStore']>,
  end: Promise<JobsEnd>,
): Promise<Keeper> {
  return createKeeper(await opening, await end);
}

/** The answers worker's end of the port, once it is there. */
function createAnswers(): { readonly open: (end: JobsEnd) => void; readonly end: Promise<JobsEnd> } {
  let open: (end: JobsEnd) => void = () => undefined;
  const end = new Promise<JobsEnd>((resolve) => {
    open = resolve;
  });
  return { open: (opened) => open(opened), end };
}
