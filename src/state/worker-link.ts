import { wrap, type Remote } from 'comlink';

/** Why a worker is no more: it broke (its script did not load, it threw, it sent what cannot be read), or we ended it. */
export type EndedBecause = 'broken' | 'stopped' | 'restarted';

/** What every call that waits for a worker fails with when the worker ends. */
export class WorkerEnded extends Error {
  readonly because: EndedBecause;
  constructor(because: EndedBecause) {
    super(`the worker ended: ${because}`);
    this.because = because;
  }
}

/** What a link needs of a `Worker`. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

/** Does something after so many milliseconds; gives the way to call that off. */
export type After = (milliseconds: number, act: () => void) => () => void;

export const afterTimeout: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** What every worker answers at once, unless it is busy or dead. */
interface Alive {
  alive(): Promise<void>;
}

interface LinkOptions<Api extends Alive> {
  readonly start: () => WorkerLike;
  /** What a fresh worker is told before any call. */
  readonly prepare: (api: Remote<Api>) => Promise<void>;
  readonly onEnd: (because: EndedBecause) => void;
  /** Hears that a worker at work has not answered for one to two times `patience`, and that it does again. */
  readonly onSilence: (isSilent: boolean) => void;
  /** Milliseconds. */
  readonly patience: number;
  readonly after: After;
}

/** The page's end of one worker, which starts with the first call. */
export interface WorkerLink<Api> {
  /** Calls the worker; fails with `WorkerEnded` when it ends first. Never waits for a worker that is known to be dead. */
  readonly call: <Work extends Promise<unknown>>(act: (api: Remote<Api>) => Work) => Promise<Awaited<Work>>;
  readonly isStarted: () => boolean;
  /** Terminates the worker: what waits for it fails, and the next call starts a fresh one. */
  readonly end: (because: EndedBecause) => void;
}

interface Running<Api> {
  readonly worker: WorkerLike;
  readonly api: Remote<Api>;
  readonly ready: Promise<void>;
  /** Fails the calls that wait. */
  readonly waiting: Set<(error: WorkerEnded) => void>;
  forget: () => void;
}

export function createWorkerLink<Api extends Alive>(options: LinkOptions<Api>): WorkerLink<Api> {
  let running: Running<Api> | null = null;
  const end = (because: EndedBecause): void => {
    const ended = running;
    if (ended === null) return;
    running = null;
    ended.forget();
    ended.worker.terminate();
    for (const fail of ended.waiting) fail(new WorkerEnded(because));
    options.onSilence(false);
    options.onEnd(because);
  };
  const begin = (): Running<Api> => {
    const worker = options.start();
    const broke = (event: Event): void => {
      // Told on the page in words; the console need not say it too.
      event.preventDefault();
      end('broken');
    };
    worker.addEventListener('error', broke);
    worker.addEventListener('messageerror', broke);
    const api = wrap<Api>(worker);
    const begun: Running<Api> = {
      worker,
      api,
      ready: options.prepare(api),
      waiting: new Set(),
      forget: () => undefined,
    };
    begun.ready.catch(() => {
      if (running === begun) end('broken');
    });
    return begun;
  };
  return {
    isStarted: () => running !== null,
    end,
    async call<Work extends Promise<unknown>>(act: (api: Remote<Api>) => Work): Promise<Awaited<Work>> {
      const now = (running ??= begin());
      let fail: (error: WorkerEnded) => void = () => undefined;
      const ended = new Promise<never>((_, reject) => {
        fail = reject;
      });
      const work = async (): Promise<Awaited<Work>> => {
        await now.ready;
        return await act(now.api);
      };
      now.waiting.add(fail);
      if (now.waiting.size === 1) watch(now, options);
      try {
        return await Promise.race([work(), ended]);
      } finally {
        now.waiting.delete(fail);
        if (now.waiting.size === 0) now.forget();
      }
    },
  };
}

/**
 * Asks a worker at work from time to time whether it is alive: one that the browser took away says nothing by itself.
 * It is given one more turn before it counts as silent, for a computer that slept.
 */
function watch<Api extends Alive>(running: Running<Api>, options: LinkOptions<Api>): void {
  let unanswered = 0;
  let isSilent = false;
  const tell = (silent: boolean): void => {
    if (silent !== isSilent) options.onSilence(silent);
    isSilent = silent;
  };
  const look = (): (() => void) =>
    options.after(options.patience, () => {
      if (unanswered > 0) tell(true);
      unanswered += 1;
      running.api.alive().then(
        () => {
          unanswered = 0;
          tell(false);
        },
        () => undefined,
      );
      callOff = look();
    });
  let callOff = look();
  running.forget = () => {
    callOff();
    running.forget = () => undefined;
    tell(false);
  };
}
