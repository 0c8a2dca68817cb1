import { proxy } from 'comlink';
import type {
  AnswersApi,
  Catalogue,
  ImportResult,
  JobsApi,
  LibraryChoice,
  LibraryOpened,
  LibraryOverlap,
  OverlapChoice,
  Progress,
  SaidOfFile,
  ToldMapping,
  Undoable,
} from '../worker/api.ts';
import type { Told } from '../analysis/analyse.ts';
import type { AnalysisRequest, FindingOf } from '../analysis/request.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import { createTabs } from './tabs.ts';
import type { Troubles } from './troubles.ts';
import { WorkerEnded } from './worker-link.ts';
import { createWorkers, type Surroundings, type Workers } from './workers.ts';

/** What the page hears of a file, by the names that the screens use. */
export type ImportOutcome = ImportResult;
export type ImportProgress = Progress;
export type ImportReport = Exclude<ImportResult, { is: 'cancelled' }>['report'];
export type ImportProblem = ImportReport['examples'][number];
export type PlaceQuestion = Extract<ImportResult, { is: 'asks' }>['questions'][number];
/** What a file asks: which areas and which kinds its words mean. */
export type AskedOfFile = Extract<ImportResult, { is: 'asks' }>;
export type LoadedSet = Catalogue['sets'][number];

/** Months that come again, and what a person can do with them. */
export type OverlappingImport = Extract<ImportResult, { is: 'overlaps' }>;
export type Overlaps = OverlappingImport['overlaps'];
export type Dispute = Overlaps['disputes'][number];
export type KindChange = Overlaps['kinds'][number];
/** A card of Overzicht, now and once a file is added. */
export type Foreseen = Overlaps['foreseen'][number];
export type AcceptedImport = Extract<ImportResult, { is: 'accepted' }>;
/** Surveys or cameras of a file. */
export type FoundReference = Extract<ImportResult, { is: 'reference' }>['reference'];
/** A file that no source knows, and what would come of it when a person tells how it is read. */
export type UnknownFile = Extract<ImportResult, { is: 'unknown' }>;
/** What a set holds month by month, and what a person says of it. */
export type Coverage = NonNullable<Awaited<ReturnType<JobsApi['coverage']>>>;
export type Vouching = NonNullable<Coverage['vouched']>;
export type ColumnProposal = UnknownFile['proposal']['columns'][number];
export type MappingTrial = NonNullable<Awaited<ReturnType<JobsApi['tryMapping']>>>;
export type OpenLabel = MappingTrial['kinds'][number];
export type { LibraryChoice, LibraryOverlap, OverlapChoice, SaidOfFile, ToldMapping, Undoable };

/** Why a dossier file was refused whole. */
export type DossierRefusal = Extract<
  Awaited<ReturnType<AnswersApi['readDossier']>>,
  { ok: false }
>['failure'];

/** The questions of one audience: the worker stamps every one of them with it. */
export interface Asking {
  readonly audience: Audience;
  /** Cancelled when the signal fires: the worker leaves the question and the promise never settles into the cache. */
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answer | Unavailable>;
  /** What follows from answers; `onTold` hears how far it is. Cancelled as an answer is. */
  readonly analyse: <Request extends AnalysisRequest>(
    request: Request,
    signal: AbortSignal,
    onTold: (told: Told<Request>) => void,
  ) => Promise<FindingOf<Request>>;
  /** Where two sources differ, and which of them counts; none for openbaar. */
  readonly disputes: () => Promise<readonly Dispute[]>;
  /** Where data/ come from, as far as it may know; null where that cannot be read just now. */
  readonly sources: () => ReturnType<AnswersApi['sources']>;
}

/** The page's end of the two workers. */
export interface Client {
  /** What an audience may know; `wanted` may lower the audience, never raise it. */
  readonly open: (wanted: Audience | null) => Promise<Awaited<ReturnType<AnswersApi['open']>>>;
  /** Ends both workers; `open` starts the first one again. What the browser could not keep is gone with them. */
  readonly restart: () => void;
  /** What one audience asks; always the same object for the same audience. */
  readonly asking: (audience: Audience) => Asking;
  /** Adds entries to what the team made; other tabs hear of it. */
  readonly record: AnswersApi['record'];
  /** The entries of a dossier file, or why it is refused; nothing changes. */
  readonly readDossier: AnswersApi['readDossier'];
  /** Puts what was made up aside or brings it back; other tabs hear of it. */
  readonly chooseDemo: AnswersApi['chooseDemo'];
  /** What lies under the figures on a map. */
  readonly background: AnswersApi['background'];
  /** Everything the team made as the text of one file, whatever the audience. */
  readonly saveDossier: AnswersApi['saveDossier'];
  readonly importFile: (
    file: File,
    choices: Parameters<JobsApi['importFile']>[1],
    onProgress: (progress: Progress) => void,
    told?: ToldMapping,
    said?: SaidOfFile,
  ) => Promise<ImportResult>;
  /**
   * What would come of the first records of a file with a mapping, or of all where `onProgress` hears how far it is;
   * null when a newer trial came first, or it cannot be read so.
   */
  readonly tryMapping: (
    file: File,
    mapping: ToldMapping['mapping'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<MappingTrial | null>;
  readonly forgetMapping: (name: string) => Promise<void>;
  /** Stops what is being read; a worker that does not heed it is ended, and the next call starts a fresh one. */
  readonly cancelImport: () => Promise<void>;
  /** Does what a person chose for a file whose months are there already; null where it must be read again first. */
  readonly settleOverlap: (waiting: number, choice: OverlapChoice) => Promise<ImportResult | null>;
  /** Says which kinds and months the lists of a set hold whole; null: nobody says so. */
  readonly vouch: JobsApi['vouch'];
  /** What the lists of a set hold month by month; null where it has none. */
  readonly coverage: JobsApi['coverage'];
  readonly removeSet: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** The last change on this page, as long as it can be undone; `lost` where the worker that knew it has ended. */
  readonly undoable: () => Promise<Undoable | 'lost' | null>;
  readonly undo: () => Promise<boolean>;
  /** All loaded sets as the text of one file; null where that failed. */
  readonly saveLibrary: () => Promise<string | null>;
  readonly openLibrary: (file: File, choice?: LibraryChoice) => Promise<LibraryOpened>;
  /** Calls back when another tab changed the loaded sets, once the answers know; gives the way to stop that. */
  readonly onElsewhere: (listener: () => void) => () => void;
}

/** The page's end of both workers: what is asked of which, and what other tabs hear of it. */
export function createClient(dataUrl: string, troubles: Troubles, surroundings?: Surroundings): Client {
  const { jobs, ask, synced, stopJobs, lastUndoable, restart } = createWorkers(troubles, surroundings);
  const tabs = createTabs();
  /** Other tabs hear of it when the work that changes something is done. */
  const told = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    tabs.tell();
    return value;
  };
  const telling: typeof jobs.call = (act) => told(jobs.call(act));
  const tellingAnswers: typeof ask = (act) => told(ask(act));
  const askings = { driehoek: askingOf(ask, 'driehoek'), openbaar: askingOf(ask, 'openbaar') };
  return {
    asking: (audience) => askings[audience],
    open: async (wanted) => {
      await synced();
      return await ask((worker) => worker.open(dataUrl, wanted));
    },
    restart,
    record: (entries, how) => tellingAnswers((worker) => worker.record(entries, how)),
    readDossier: (file) => ask((worker) => worker.readDossier(file)),
    saveDossier: () => ask((worker) => worker.saveDossier()),
    background: () => ask((worker) => worker.background()),
    chooseDemo: (setting) => tellingAnswers((worker) => worker.chooseDemo(setting)),
    importFile: (file, choices, onProgress, told, said) =>
      unlessStopped(
        telling((worker) => worker.importFile(file, choices, proxy(onProgress), told, said)),
        { is: 'cancelled' },
      ),
    tryMapping: (file, mapping, onProgress) =>
      unlessStopped(
        jobs.call((worker) =>
          onProgress === undefined
            ? worker.tryMapping(file, mapping)
            : worker.tryMapping(file, mapping, proxy(onProgress)),
        ),
        null,
      ),
    forgetMapping: (name) => jobs.call((worker) => worker.forgetMapping(name)),
    cancelImport: stopJobs,
    settleOverlap: (waiting, choice) => telling((worker) => worker.settleOverlap(waiting, choice)),
    vouch: (id, vouching) => telling((worker) => worker.vouch(id, vouching)),
    coverage: (id) => jobs.call((worker) => worker.coverage(id)),
    removeSet: (id) => telling((worker) => worker.removeSet(id)),
    removeAll: () => telling((worker) => worker.removeAll()),
    undoable: lastUndoable,
    undo: () => telling((worker) => worker.undo()),
    saveLibrary: () => jobs.call((worker) => worker.saveLibrary()),
    openLibrary: (file, choice) => telling((worker) => worker.openLibrary(file, choice)),
    onElsewhere: (listener) =>
      tabs.listen(() => {
        const forgotten = jobs.isStarted() ? jobs.call((worker) => worker.forgetUndo()) : undefined;
        Promise.all([ask((worker) => worker.reload()), forgotten]).then(listener, () => undefined);
      }),
  };
}

let nextTicket = 0;

function askingOf(ask: Workers['ask'], audience: Audience): Asking {
  const ticketFor = (signal: AbortSignal): number => {
    const ticket = nextTicket++;
    const leave = (): void => {
      // A worker that ended has left it already.
      ask((worker) => worker.cancel(ticket)).catch(() => undefined);
    };
    signal.addEventListener('abort', leave, { once: true });
    return ticket;
  };
  return {
    audience,
    answer: (question, signal) => {
      const ticket = ticketFor(signal);
      return ask((worker) => worker.answer(audience, question, ticket));
    },
    analyse: async (request, signal, onTold) => {
      const ticket = ticketFor(signal);
      let isOver = false;
      // A call to a worker loses what its result hangs on: a finding is of the request that it answers.
      type Found = Promise<FindingOf<typeof request>>;
      // What is told on the way comes by another port, and may come after the end.
      const told = (heard: unknown): void => {
        if (!isOver) onTold(heard as Told<typeof request>);
      };
      try {
        return await ask((worker) => worker.analyse(audience, request, ticket, proxy(told)) as Found);
      } finally {
        isOver = true;
      }
    },
    disputes: () => ask((worker) => worker.disputes(audience)),
    sources: () => ask((worker) => worker.sources(audience)),
  };
}

/** What work gives, or something else where a person stopped the worker that did it. */
async function unlessStopped<Value>(work: Promise<Value>, stopped: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WorkerEnded && error.because === 'stopped') return stopped;
    throw error;
  }
}
