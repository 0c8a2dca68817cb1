import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { AnswersApi, Catalogue, ImportResult, JobsApi, Progress } from '../worker/api.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';

/** What the page hears of a file, by the names that the screens use. */
export type ImportOutcome = ImportResult;
export type ImportProgress = Progress;
export type ImportReport = Exclude<ImportResult, { is: 'cancelled' }>['report'];
export type ImportProblem = ImportReport['examples'][number];
export type PlaceQuestion = Extract<ImportResult, { is: 'asks' }>['questions'][number];
export type LoadedSet = Catalogue['sets'][number];

/** The page's end of the two workers. */
export interface Client {
  readonly open: () => Promise<Awaited<ReturnType<AnswersApi['open']>>>;
  readonly catalogue: () => ReturnType<AnswersApi['catalogue']>;
  /** Cancelled when the signal fires: the worker leaves the question and the promise never settles into the cache. */
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answer | Unavailable>;
  readonly importFile: (
    file: File,
    choices: Parameters<JobsApi['importFile']>[1],
    onProgress: (progress: Progress) => void,
  ) => Promise<ImportResult>;
  readonly cancelImport: () => Promise<void>;
  readonly removeSet: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

/** Starts both workers and joins them by a port, so that rows go from one to the other without the page. */
export function createClient(dataUrl: string): Client {
  const answers = wrap<AnswersApi>(
    new Worker(new URL('../worker/answers.ts', import.meta.url), { type: 'module', name: 'answers' }),
  );
  const jobs = lazily(() => startJobs(answers));
  let nextTicket = 0;
  return {
    open: () => answers.open(dataUrl),
    catalogue: () => answers.catalogue(),
    answer: (question, signal) => {
      const ticket = nextTicket++;
      signal.addEventListener('abort', () => void answers.cancel(ticket), { once: true });
      return answers.answer(question, ticket);
    },
    importFile: async (file, choices, onProgress) =>
      (await jobs()).importFile(file, choices, proxy(onProgress)),
    cancelImport: async () => (await jobs()).cancel(),
    removeSet: async (id) => (await jobs()).removeSet(id),
    removeAll: async () => (await jobs()).removeAll(),
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

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}

function transferred(port: MessagePort): MessagePort {
  return transfer(port, [port]);
}
