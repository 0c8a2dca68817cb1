import type { Series } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Dispute } from '../engine/authority.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Foreseen } from './api.ts';
import type { LibraryChange, LibraryEntry, WhichSets } from './library.ts';

/** What the answers worker says to the jobs worker. */
type FromAnswers =
  | { readonly is: 'context'; readonly municipality: Municipality }
  | ({ readonly is: 'done'; readonly request: number } & Done)
  | { readonly is: 'failed'; readonly request: number; readonly detail: string };

/** What was asked for; empty where nothing was. */
interface Done {
  readonly entries: readonly LibraryEntry[];
  readonly disputes: readonly Dispute[];
  readonly foreseen: readonly Foreseen[];
}

/** What the jobs worker asks of the answers worker; each request is answered once, with `done` or `failed`. */
type FromJobs = { readonly request: number } & Request;

type Request =
  | { readonly is: 'change'; readonly change: LibraryChange }
  | { readonly is: 'read'; readonly which: WhichSets }
  | { readonly is: 'compare'; readonly change: LibraryChange }
  | { readonly is: 'foresee'; readonly change: LibraryChange; readonly audience: Audience | null }
  | { readonly is: 'clear' };

/** What the answers worker does when the loaded sets change. Done when the next Answer sees the change. */
export interface AnswersHandler {
  /** Puts and removes sets at once; a set with the same id is replaced (it may have been read from the store already). */
  change(change: LibraryChange): void | Promise<void>;
  /** Loaded sets with their rows. */
  read(which: WhichSets): readonly LibraryEntry[] | Promise<readonly LibraryEntry[]>;
  /** Where sources would differ after a change that is not made yet, and do not now. */
  compare(change: LibraryChange): readonly Dispute[] | Promise<readonly Dispute[]>;
  /** What the cards of Overzicht would say to an audience after a change that is not made yet, where that is something else. */
  foresee(
    change: LibraryChange,
    audience: Audience | null,
  ): readonly Foreseen[] | Promise<readonly Foreseen[]>;
  /** Removes every loaded set; bundled resources stay. */
  clear(): void | Promise<void>;
}

/** The answers worker's end. */
export interface AnswersEnd {
  /** Tells the jobs worker about the municipality; call once it is open, again when it changes. */
  sendContext(municipality: Municipality): void;
}

/** The jobs worker's end. Failures are values: what the answers worker could not do, in English. */
export interface JobsEnd {
  /** The municipality; waits until the answers worker has opened it. */
  context(): Promise<Municipality>;
  /** Hands the series over (their buffers are transferred: do not use them afterwards). */
  change(change: LibraryChange): Promise<Result<null, string>>;
  /** Loaded sets with copies of their rows. */
  read(which: WhichSets): Promise<Result<readonly LibraryEntry[], string>>;
  /** Where sources would differ after a change that is not made yet, and do not now; the series are copied. */
  compare(change: LibraryChange): Promise<Result<readonly Dispute[], string>>;
  /** What the cards of Overzicht would say to an audience after a change that is not made yet, where that is something else; the series are copied. */
  foresee(change: LibraryChange, audience: Audience | null): Promise<Result<readonly Foreseen[], string>>;
  clear(): Promise<Result<null, string>>;
}

/** Starts listening on the answers worker's end of the channel; every request is acknowledged after its handler is done. */
export function openAnswersEnd(port: MessagePort, handler: AnswersHandler): AnswersEnd {
  const send = (message: FromAnswers): void => port.postMessage(message);
  port.onmessage = (event: MessageEvent<FromJobs>) => {
    const message = event.data;
    perform(handler, message).then(
      (done) => send({ is: 'done', request: message.request, ...done }),
      (error: unknown) => send({ is: 'failed', request: message.request, detail: String(error) }),
    );
  };
  return { sendContext: (municipality) => send({ is: 'context', municipality }) };
}

async function perform(handler: AnswersHandler, request: Request): Promise<Done> {
  const nothing = { entries: [], disputes: [], foreseen: [] };
  switch (request.is) {
    case 'change':
      await handler.change(request.change);
      return nothing;
    case 'read':
      return { ...nothing, entries: await handler.read(request.which) };
    case 'compare':
      return { ...nothing, disputes: await handler.compare(request.change) };
    case 'foresee':
      return { ...nothing, foreseen: await handler.foresee(request.change, request.audience) };
    case 'clear':
      await handler.clear();
      return nothing;
  }
}

/** Starts listening on the jobs worker's end of the channel. */
export function openJobsEnd(port: MessagePort): JobsEnd {
  const waiting = new Map<number, (result: Answered) => void>();
  const known = latestContext();
  let requests = 0;
  port.onmessage = (event: MessageEvent<FromAnswers>) => {
    const message = event.data;
    if (message.is === 'context') {
      known.set(message.municipality);
      return;
    }
    waiting.get(message.request)?.(message.is === 'done' ? ok(message) : fail(message.detail));
    waiting.delete(message.request);
  };
  const ask = (asked: Request, transfer: ArrayBufferLike[]): Promise<Answered> =>
    new Promise((resolve) => {
      requests += 1;
      waiting.set(requests, resolve);
      const message: FromJobs = { ...asked, request: requests };
      port.postMessage(message, transferable(transfer));
    });
  const tell = async (asked: Request, transfer: ArrayBufferLike[]): Promise<Result<null, string>> => {
    const done = await ask(asked, transfer);
    return done.ok ? ok(null) : done;
  };
  return {
    context: known.get,
    change: (change) =>
      tell(
        { is: 'change', change },
        change.put.flatMap(({ series }) => series.flatMap(buffersOf)),
      ),
    read: async (which) => {
      const done = await ask({ is: 'read', which }, []);
      return done.ok ? ok(done.value.entries) : done;
    },
    compare: async (change) => {
      const done = await ask({ is: 'compare', change }, []);
      return done.ok ? ok(done.value.disputes) : done;
    },
    foresee: async (change, audience) => {
      const done = await ask({ is: 'foresee', change, audience }, []);
      return done.ok ? ok(done.value.foreseen) : done;
    },
    clear: () => tell({ is: 'clear' }, []),
  };
}

type Answered = Result<Done, string>;

function latestContext(): { get: () => Promise<Municipality>; set: (municipality: Municipality) => void } {
  let latest: Municipality | null = null;
  let waiting: ((municipality: Municipality) => void)[] = [];
  return {
    get: () => (latest === null ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(latest)),
    set: (municipality) => {
      latest = municipality;
      for (const resolve of waiting) resolve(municipality);
      waiting = [];
    },
  };
}

/** The buffers under the columns and cells of a series. */
function buffersOf(series: Series): ArrayBufferLike[] {
  const { columns, cells } = series;
  return [
    columns.from,
    columns.to,
    columns.kind,
    columns.area,
    columns.cell,
    columns.count,
    columns.provisional,
    cells.x,
    cells.y,
    cells.size,
  ].map((column) => column.buffer);
}

/** Each buffer once, shared memory left out: transferring one twice, or shared memory, would throw. */
function transferable(buffers: readonly ArrayBufferLike[]): ArrayBuffer[] {
  const unique = new Set<ArrayBuffer>();
  for (const buffer of buffers) if (buffer instanceof ArrayBuffer) unique.add(buffer);
  return [...unique];
}
