import type { Audience } from '../../domain/privacy/disclosure.ts';
import { useRefresh, useSession } from '../../state/session.tsx';
import type {
  Client,
  ImportOutcome,
  ImportProgress,
  OverlapChoice,
  SaidOfFile,
  ToldMapping,
} from '../../state/client.ts';
import { maskedFile } from '../../state/masked-file.ts';
import { wantedAudience } from '../../view/wanted-audience.ts';
import { kept, onePer, useKept, type Kept } from './kept.ts';

/** Where one file stands: waiting, being read, asking something, doing what was chosen, or done. */
export type Job = { readonly id: number; readonly file: File } & (
  | { readonly stage: 'waiting' }
  /** `elapsed`: milliseconds since the reading began. */
  | { readonly stage: 'reading'; readonly progress: ImportProgress; readonly elapsed: number }
  | { readonly stage: 'settling' }
  /** `isChosen`: a person chose what becomes of it, with a button that is gone now. */
  | { readonly stage: 'done'; readonly result: ImportOutcome; readonly isChosen?: true }
  | { readonly stage: 'failed' }
);

export type Choices = Readonly<Record<string, string | null>>;

/** What a person answered about the places of a file, and said of it beyond them. */
export interface Answers extends SaidOfFile {
  readonly choices: Choices;
}

const nothingSaid: Answers = { choices: {} };

/** The imports of a page: they go on, and their reports stay, while a person looks at another screen. */
interface Works {
  readonly jobs: Kept<readonly Job[]>;
  readonly queue: { current: Promise<void> };
  readonly nextId: { current: number };
  /** How the person has a file read: it holds for the questions that come after. */
  readonly toldOf: Map<number, ToldMapping>;
  /** What a person answered: it holds when the file is read once more. */
  readonly saidOf: Map<number, Answers>;
}

const worksOf = onePer<Works>(() => ({
  jobs: kept<readonly Job[]>([]),
  queue: { current: Promise.resolve() },
  nextId: { current: 0 },
  toldOf: new Map(),
  saidOf: new Map(),
}));

/** What a person does with the files of a page. */
interface Imports {
  readonly add: (files: readonly File[]) => void;
  readonly answer: (job: Job, answers: Answers) => void;
  /** Reads the file as the person tells. */
  readonly tell: (job: Job, told: ToldMapping) => void;
  /** Does what was chosen for months that are there already. */
  readonly settle: (job: Job, waiting: number, choice: OverlapChoice) => void;
  /** Reads the file again, with the records that lie far from the rest of it. */
  readonly keepOutlying: (job: Job) => void;
  readonly dismiss: (job: Job) => void;
  readonly cancel: () => void;
}

/** Files one after the other through the jobs worker; newest first on screen. */
export function useImport(): Imports & { readonly jobs: readonly Job[] } {
  const { client, store } = useSession();
  const refresh = useRefresh();
  const works = worksOf(client);
  // As it is when a file is read, not when it was dropped.
  const wanted = (): Audience | null => wantedAudience(store.get().view);
  return { jobs: useKept(works.jobs), ...importsOf(client, works, refresh, wanted) };
}

function importsOf(
  client: Client,
  works: Works,
  refresh: () => Promise<void>,
  wanted: () => Audience | null,
): Imports {
  const { jobs, nextId, toldOf } = works;
  const { readAgain, enqueue, update } = readingOf(client, works, refresh, wanted);
  const settle = async (job: Job, waiting: number, choice: OverlapChoice): Promise<void> => {
    const { id, file } = job;
    update({ id, file, stage: 'settling' });
    try {
      const result = await client.settleOverlap(waiting, choice);
      await refresh();
      if (result !== null) update({ id, file, stage: 'done', result, isChosen: true });
      // The worker that had read it is no more: it is read again, and asked again.
      else readAgain(job);
    } catch {
      await refresh();
      update({ id, file, stage: 'failed' });
    }
  };
  return {
    add: (files) => {
      for (const file of files.map(maskedFile)) {
        const id = nextId.current++;
        jobs.set((all) => [{ id, file, stage: 'waiting' }, ...all]);
        enqueue(id, file);
      }
    },
    answer: (job, answers) => readAgain(job, answers),
    tell: (job, told) => {
      toldOf.set(job.id, told);
      readAgain(job);
    },
    keepOutlying: (job) => readAgain(job, { keepsOutlying: true }),
    settle: (job, waiting, choice) => void settle(job, waiting, choice),
    dismiss: (job) => jobs.set((all) => all.filter((other) => other.id !== job.id)),
    cancel: () => void client.cancelImport(),
  };
}

/** The queue: a file waits for those before it, is read, and told how far it is. */
function readingOf(
  client: Client,
  { jobs, queue, toldOf, saidOf }: Works,
  refresh: () => Promise<void>,
  wanted: () => Audience | null,
) {
  const update = (job: Job): void =>
    jobs.set((all) => all.map((other) => (other.id === job.id ? job : other)));
  const run = async (id: number, file: File): Promise<void> => {
    const { choices, ...said } = saidOf.get(id) ?? nothingSaid;
    const began = performance.now();
    const reading = (progress: ImportProgress): void =>
      update({ id, file, stage: 'reading', progress, elapsed: performance.now() - began });
    reading({ bytes: 0, bytesTotal: file.size, records: 0 });
    try {
      const told = { ...said, previewFor: wanted() };
      const result = await client.importFile(file, choices, reading, toldOf.get(id), told);
      await refresh();
      update({ id, file, stage: 'done', result });
    } catch {
      await refresh();
      update({ id, file, stage: 'failed' });
    }
  };
  const enqueue = (id: number, file: File): void => {
    queue.current = queue.current.then(() => run(id, file));
  };
  const readAgain = ({ id, file }: Job, more: Partial<Answers> = {}): void => {
    saidOf.set(id, { ...nothingSaid, ...saidOf.get(id), ...more });
    update({ id, file, stage: 'waiting' });
    enqueue(id, file);
  };
  return { update, enqueue, readAgain };
}
