import { proxy, transfer, wrap, type Remote } from 'comlink';
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
  ToldMapping,
  Undoable,
} from '../worker/api.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';

/** What the page hears of a file, by the names that the screens use. */
export type ImportOutcome = ImportResult;
export type ImportProgress = Progress;
export type ImportReport = Exclude<ImportResult, { is: 'cancelled' }>['report'];
export type ImportProblem = ImportReport['examples'][number];
export type PlaceQuestion = Extract<ImportResult, { is: 'asks' }>['questions'][number];
export type LoadedSet = Catalogue['sets'][number];

/** Months that come again, and what a person can do with them. */
export type Overlaps = Extract<ImportResult, { is: 'overlaps' }>['overlaps'];
export type Dispute = Overlaps['disputes'][number];
export type KindChange = Overlaps['kinds'][number];
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
export type { LibraryChoice, LibraryOverlap, OverlapChoice, ToldMapping, Undoable };

/** Why a dossier file was refused whole. */
export type DossierRefusal = Extract<
  Awaited<ReturnType<AnswersApi['readDossier']>>,
  { ok: false }
>['failure'];

/** The page's end of the two workers. */
export interface Client {
  /** What an audience may know; `wanted` may lower the audience, never raise it. */
  readonly open: (wanted: Audience | null) => Promise<Awaited<ReturnType<AnswersApi['open']>>>;
  /** Cancelled when the signal fires: the worker leaves the question and the promise never settles into the cache. */
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answer | Unavailable>;
  /** Where two sources differ, and which of them counts; none for openbaar. */
  readonly disputes: AnswersApi['disputes'];
  /** Adds entries to what the team made; other tabs hear of it. */
  readonly record: AnswersApi['record'];
  /** The entries of a dossier file, or why it is refused; nothing changes. */
  readonly readDossier: AnswersApi['readDossier'];
  /** Puts what was made up aside or brings it back; other tabs hear of it. */
  readonly chooseDemo: AnswersApi['chooseDemo'];
  /** Everything the team made as the text of one file, whatever the audience. */
  readonly saveDossier: AnswersApi['saveDossier'];
  readonly importFile: (
    file: File,
    choices: Parameters<JobsApi['importFile']>[1],
    onProgress: (progress: Progress) => void,
    told?: ToldMapping,
    keepsOutlying?: boolean,
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
  readonly cancelImport: () => Promise<void>;
  /** Does what a person chose for a file whose months are there already. */
  readonly settleOverlap: (waiting: number, choice: OverlapChoice) => Promise<ImportResult>;
  /** Says which kinds and months the lists of a set hold whole; null: nobody says so. */
  readonly vouch: JobsApi['vouch'];
  /** What the lists of a set hold month by month; null where it has none. */
  readonly coverage: JobsApi['coverage'];
  readonly removeSet: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** The last change on this page, as long as it can be undone. */
  readonly undoable: () => Promise<Undoable | null>;
  readonly undo: () => Promise<boolean>;
  /** All loaded sets as the text of one file; null where that failed. */
  readonly saveLibrary: () => Promise<string | null>;
  readonly openLibrary: (file: File, choice?: LibraryChoice) => Promise<LibraryOpened>;
  /** Calls back when another tab changed the loaded sets, once the answers know; gives the way to stop that. */
  readonly onElsewhere: (listener: () => void) => () => void;
}

/** Starts both workers and joins them by a port, so that rows go from one to the other without the page. */
export function createClient(dataUrl: string): Client {
  const answers = wrap<AnswersApi>(
    new Worker(new URL('../worker/answers.ts', import.meta.url), { type: 'module', name: 'answers' }),
  );
  const jobs = lazily(() => startJobs(answers));
  const tabs = createTabs();
  /** Other tabs hear of it when the work that changes the sets is done. */
  const telling = async <Work>(work: Work): Promise<Awaited<Work>> => {
    const value = await work;
    tabs.tell();
    return value;
  };
  let nextTicket = 0;
  return {
    open: (wanted) => answers.open(dataUrl, wanted),
    answer: (question, signal) => {
      const ticket = nextTicket++;
      signal.addEventListener('abort', () => void answers.cancel(ticket), { once: true });
      return answers.answer(question, ticket);
    },
    disputes: (audience) => answers.disputes(audience),
    record: (entries) => telling(answers.record(entries)),
    readDossier: (file) => answers.readDossier(file),
    saveDossier: () => answers.saveDossier(),
    chooseDemo: (setting) => telling(answers.chooseDemo(setting)),
    importFile: async (file, choices, onProgress, told, keepsOutlying) =>
      telling((await jobs.get()).importFile(file, choices, proxy(onProgress), told, keepsOutlying)),
    tryMapping: async (file, mapping, onProgress) => {
      const worker = await jobs.get();
      return onProgress === undefined
        ? worker.tryMapping(file, mapping)
        : worker.tryMapping(file, mapping, proxy(onProgress));
    },
    forgetMapping: async (name) => (await jobs.get()).forgetMapping(name),
    cancelImport: async () => (await jobs.get()).cancel(),
    settleOverlap: async (waiting, choice) => telling((await jobs.get()).settleOverlap(waiting, choice)),
    vouch: async (id, vouching) => telling((await jobs.get()).vouch(id, vouching)),
    coverage: async (id) => (await jobs.get()).coverage(id),
    removeSet: async (id) => telling((await jobs.get()).removeSet(id)),
    removeAll: async () => telling((await jobs.get()).removeAll()),
    undoable: async () => (await jobs.started()?.then((worker) => worker.undoable())) ?? null,
    undo: async () => telling((await jobs.get()).undo()),
    saveLibrary: async () => (await jobs.get()).saveLibrary(),
    openLibrary: async (file, choice) => telling((await jobs.get()).openLibrary(file, choice)),
    onElsewhere: (listener) =>
      tabs.listen(() => {
        const forgotten = jobs.started()?.then((worker) => worker.forgetUndo());
        void Promise.all([answers.reload(), forgotten]).then(listener);
      }),
  };
}

/** The other tabs of this site: a change in one is told in the others. Silent where the browser has no such thing. */
function createTabs(): { readonly tell: () => void; readonly listen: (hear: () => void) => () => void } {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel('veiligheidsbeeld');
  return {
    tell: () => channel.postMessage('sets'),
    listen(hear) {
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** The jobs worker holds the CSV reader: it starts with the first import, not with the page. */
async function startJobs(answers: Remote<AnswersApi>): Promise<Remote<JobsApi>> {
  const jobs = wrap<JobsApi>(
    new Worker(new URL('../worker/jobs.ts', import.meta.url), { type: 'module', name: 'jobs' }),
  );
  const { port1, port2 } = new MessageChannel();
  await Promise.all([answers.connect(transferred(port1)), jobs.connect(transferred(port2))]);
  return jobs;
}

/** Makes something at the first need; `started` is null as long as there was none. */
function lazily<Value>(make: () => Promise<Value>): {
  readonly get: () => Promise<Value>;
  readonly started: () => Promise<Value> | null;
} {
  let made: Promise<Value> | null = null;
  return { get: () => (made ??= make()), started: () => made };
}

function transferred(port: MessagePort): MessagePort {
  return transfer(port, [port]);
}
