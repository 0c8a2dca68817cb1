import type { Mapping } from '../domain/observation/mapping.ts';
import { maskedFileName } from '../domain/privacy/file-name.ts';
import type { PrintOf } from '../domain/observation/numbers.ts';
import type { Result } from '../domain/result.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import { intake } from '../intake/import.ts';
import type { FileLike } from '../intake/file-like.ts';
import type { MappingTrial } from '../intake/mapping/trial.ts';
import { noObservations } from '../intake/reference.ts';
import type { ImportOutcome, PlaceChoices } from '../intake/report.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { ImportResult, JobsApi, LibraryChoice, Progress, SaidOfFile, ToldMapping } from './api.ts';
import { arrive, createWaitingRoom, pendingId, readFile, settle } from './arrival.ts';
import { intakeContext } from './intake-context.ts';
import { createKeeper } from './keeper.ts';
import type { Keeper } from './keeper.ts';
import { openLibrary, saveLibrary } from './library-desk.ts';
import { readCoverage, vouch } from './vouch.ts';
import { createMappingDesk, tryMapping } from './mapping-desk.ts';
import { numberedEnd } from './numbered.ts';
import type { NumberedEnd } from './numbered.ts';
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
    said?: SaidOfFile,
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
  const ownKey = crypto.getRandomValues(new Uint8Array(32));
  const ending = openNumbered(opening, answers.end);
  const keeping = openKeeper(opening, ending);
  const mappings = createMappingDesk(opening, surroundings.now);
  const waiting = createWaitingRoom(surroundings.now());
  let cancelled = 0;
  const inTurn = createTurns();
  return {
    alive: () => Promise.resolve(),
    connect(port) {
      answers.open(openJobsEnd(port));
      return Promise.resolve();
    },
    importFile(file, choices, onProgress, told, said = {}) {
      // A trial that still runs is of no use any more.
      mappings.newTrial();
      const asked = cancelled;
      const isCancelled = (): boolean => cancelled !== asked;
      return inTurn(async () => {
        const end = await ending;
        const municipality = await end.context();
        const context = intakeContext(municipality, pendingId, surroundings.now());
        const loadPrintOf = (): Promise<PrintOf> => printOfBrowser(opening, ownKey);
        const hooks = { ...said, onProgress, isCancelled, loadPrintOf, ...(await mappings.hooksOf(told)) };
        const outcome = await intake(renamed(file), context, choices, hooks);
        if (outcome.is === 'unknown') return await mappings.offer(outcome);
        if (outcome.is !== 'accepted') return notAccepted(outcome);
        await mappings.remember(told, outcome.report.source, said.kinds);
        const read = readFile(outcome, surroundings.now(), told?.name ?? null);
        return await arrive(read, end, await keeping, waiting, said);
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
        const municipality = await (await ending).context();
        const context = intakeContext(municipality, pendingId, surroundings.now());
        return await tryMapping(file, mapping, context, isCancelled, onProgress);
      });
    },
    forgetMapping: (name) => mappings.forget(name),
    settleOverlap: (number, choice) =>
      inTurn(async () => {
        const read = waiting.take(number);
        if (choice === 'stop') return { is: 'cancelled' };
        if (read === null) return null;
        return await settle(read, choice, await ending, await keeping);
      }),
    removeSet: (id) =>
      inTurn(async () => {
        const found = await (await ending).read({ is: 'some', ids: [id], near: [] });
        const file = found.ok ? (found.value[0]?.set.file ?? '') : '';
        await (await keeping).change({ put: [], remove: [id] }, { what: 'remove', file });
      }),
    removeAll: () => inTurn(async () => (await keeping).clear()),
    vouch: (id, vouching) =>
      inTurn(async () =>
        vouch(id, vouching, await ending, await keeping, minuteOfInstant(surroundings.now())),
      ),
    coverage: (id) => inTurn(async () => readCoverage(id, await ending, minuteOfInstant(surroundings.now()))),
    undoable: async () => (await keeping).undoable(),
    undo: () => inTurn(async () => (await keeping).undo()),
    forgetUndo: async () => (await keeping).forget(),
    saveLibrary: () => inTurn(async () => saveLibrary(await ending, mappings, surroundings.now())),
    openLibrary: (file, choice) =>
      inTurn(async () => openLibrary(renamed(file), choice ?? null, await ending, await keeping, mappings)),
  };
}

/** Nothing that is kept, told or exported of a file goes by a name that holds something about a person. */
function renamed(file: FileLike): FileLike {
  return {
    name: maskedFileName(file.name),
    size: file.size,
    arrayBuffer: () => file.arrayBuffer(),
  };
}

function notAccepted(outcome: Exclude<ImportOutcome, { readonly is: 'accepted' | 'unknown' }>): ImportResult {
  if (outcome.is !== 'reference') return outcome;
  const { report, reference } = outcome;
  if (reference.sort !== 'measures') return { is: 'reference', report, reference };
  return { is: 'refused', report, refusal: noObservations(reference) };
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

type Opening = ReturnType<Surroundings['openStore']>;

async function openNumbered(opening: Opening, end: Promise<JobsEnd>): Promise<NumberedEnd> {
  return numberedEnd(await end, await opening);
}

async function openKeeper(opening: Opening, end: Promise<JobsEnd>): Promise<Keeper> {
  return createKeeper(await opening, await end);
}

/** Prints by the key of this browser; where nothing can be kept, by one that goes with the page. */
async function printOfBrowser(opening: Opening, ownKey: Uint8Array): Promise<PrintOf> {
  const store = await opening;
  const key = store.ok ? await store.value.numbers.key() : store;
  const { createPrintOf } = await import('./print.ts');
  return createPrintOf(key.ok ? key.value : ownKey);
}

/** The answers worker's end of the port, once it is there. */
function createAnswers(): { readonly open: (end: JobsEnd) => void; readonly end: Promise<JobsEnd> } {
  let open: (end: JobsEnd) => void = () => undefined;
  const end = new Promise<JobsEnd>((resolve) => {
    open = resolve;
  });
  return { open: (opened) => open(opened), end };
}
