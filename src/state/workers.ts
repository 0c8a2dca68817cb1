import { transfer } from 'comlink';
import type { AnswersApi, JobsApi, Undoable } from '../worker/api.ts';
import type { Troubles } from './troubles.ts';
import {
  afterTimeout,
  createWorkerLink,
  WorkerEnded,
  type After,
  type WorkerLike,
  type WorkerLink,
} from './worker-link.ts';

/** Milliseconds that a worker at work may be silent before the page says so, and that one has to heed Stoppen. */
const patience = { answers: 20_000, jobs: 60_000, stop: 2_000 };

/** What the workers need of the browser, which a test gives in its own way. */
export interface Surroundings {
  readonly startAnswers: () => WorkerLike;
  readonly startJobs: () => WorkerLike;
  readonly after: After;
}

const browser: Surroundings = {
  startAnswers: () =>
    new Worker(new URL('../worker/answers.ts', import.meta.url), { type: 'module', name: 'answers' }),
  startJobs: () =>
    new Worker(new URL('../worker/jobs.ts', import.meta.url), { type: 'module', name: 'jobs' }),
  after: afterTimeout,
};

/** Both workers, and what holds for them together. */
export interface Workers {
  readonly jobs: WorkerLink<JobsApi>;
  /** Asks the answers worker, which starts with the first question; fails at once where it died. */
  readonly ask: WorkerLink<AnswersApi>['call'];
  /** Ends both, dead or alive: the next question starts a fresh answers worker. */
  readonly restart: () => void;
  /** Done when the answers know all that a jobs worker that ended had put in the store. */
  readonly synced: () => Promise<void>;
  /** Asks the jobs worker to stop what it reads; ends it when it does not heed that. */
  readonly stopJobs: () => Promise<void>;
  /** The last change that can be undone; `lost` where the worker that knew it has ended. */
  readonly lastUndoable: () => Promise<Undoable | 'lost' | null>;
}

/**
 * Two workers joined by a port, so that rows go from one to the other without the page. The jobs worker holds the CSV
 * reader: it starts with the first import, not with the page. What goes wrong with them is told in `troubles`.
 */
export function createWorkers(
  troubles: Troubles,
  { startAnswers, startJobs, after }: Surroundings = browser,
): Workers {
  /** A fresh one would not know what the browser could not keep: a person is asked before it starts. */
  let isDead = false;
  let synced: Promise<void> = Promise.resolve();
  let undo: 'none' | 'known' | 'lost' = 'none';
  const answers = createWorkerLink<AnswersApi>({
    start: startAnswers,
    prepare: () => Promise.resolve(),
    onEnd: (because) => {
      // What it knew is gone: a fresh one knows nothing before it opens the data, and the jobs worker talks to nobody.
      jobs.end('restarted');
      if (because === 'restarted') return;
      isDead = true;
      troubles.tell('answers-ended');
    },
    onSilence: (isSilent) => (isSilent ? troubles.tell : troubles.settle)('answers-silent'),
    patience: patience.answers,
    after,
  });
  const ask: Workers['ask'] = (act) =>
    isDead ? Promise.reject(new WorkerEnded('broken')) : answers.call(act);
  const jobs = createWorkerLink<JobsApi>({
    start: startJobs,
    prepare: async (worker) => {
      const { port1, port2 } = new MessageChannel();
      await Promise.all([
        ask((open) => open.connect(transferred(port1))),
        worker.connect(transferred(port2)),
      ]);
    },
    onEnd: (because) => {
      if (undo === 'known') undo = 'lost';
      if (because === 'broken') troubles.tell('imports-ended');
      // What it had put in the store is kept, whether or not it came to tell.
      if (because !== 'restarted') synced = ask((worker) => worker.reload()).catch(() => undefined);
    },
    onSilence: (isSilent) => (isSilent ? troubles.tell : troubles.settle)('imports-silent'),
    patience: patience.jobs,
    after,
  });
  return {
    jobs,
    ask,
    restart() {
      answers.end('restarted');
      isDead = false;
      troubles.restarted();
    },
    synced: () => synced,
    async stopJobs() {
      if (!jobs.isStarted()) return;
      const heeded = jobs
        .call((worker) => worker.cancel())
        .then(
          () => true,
          () => true,
        );
      if (!(await Promise.race([heeded, passed(after, patience.stop)]))) jobs.end('stopped');
    },
    async lastUndoable() {
      const last = jobs.isStarted() ? await jobs.call((worker) => worker.undoable()) : null;
      if (last !== null) undo = 'known';
      else if (undo === 'known') undo = 'none';
      return last ?? (undo === 'lost' ? 'lost' : null);
    },
  };
}

/** False after so many milliseconds. */
function passed(after: After, milliseconds: number): Promise<false> {
  return new Promise((resolve) => after(milliseconds, () => resolve(false)));
}

function transferred(port: MessagePort): MessagePort {
  return transfer(port, [port]);
}
