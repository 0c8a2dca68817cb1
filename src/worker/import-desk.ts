import type { Result } from '../domain/result.ts';
import { intake } from '../intake/import.ts';
import type { FileLike } from '../intake/import.ts';
import type { ImportOutcome, PlaceChoices } from '../intake/report.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { LoadedSet } from '../store/set.ts';
import type { Store } from '../store/store.ts';
import type { ImportResult, JobsApi, Progress } from './api.ts';
import { intakeContext } from './intake-context.ts';
import { openJobsEnd } from './port.ts';
import type { JobsEnd } from './port.ts';

/** What the jobs worker needs from the world outside it. */
export interface Surroundings {
  readonly openStore: () => Promise<Result<Store, StoreFailure>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `JobsApi` for any file, also one that is not a browser's `File`. */
export type ImportDesk = Omit<JobsApi, 'importFile'> & {
  importFile(
    file: FileLike,
    choices: PlaceChoices,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportResult>;
};

/** Imports files one after the other, keeps them in the store and hands them to the answers worker. */
export function createImportDesk(surroundings: Surroundings): ImportDesk {
  const answers = createAnswers();
  const opening = surroundings.openStore();
  let cancelled = 0;
  let previous: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = previous.then(act);
    previous = turn.catch(() => undefined);
    return turn;
  };
  return {
    connect(port) {
      answers.open(openJobsEnd(port));
      return Promise.resolve();
    },
    importFile(file, choices, onProgress) {
      const asked = cancelled;
      const isCancelled = (): boolean => cancelled !== asked;
      return inTurn(async () => {
        const end = await answers.end;
        const municipality = await end.context();
        const hooks = { onProgress, isCancelled };
        const context = intakeContext(municipality, pendingId, surroundings.now());
        const outcome = await intake(file, context, choices, hooks);
        if (outcome.is === 'reference') return withoutObservations(outcome);
        return outcome.is === 'accepted' ? await settle(named(outcome), await opening, end) : outcome;
      });
    },
    cancel() {
      cancelled += 1;
      return Promise.resolve();
    },
    removeSet: (id) =>
      inTurn(() =>
        forget(
          opening,
          answers.end,
          (store) => store.remove(id),
          (end) => end.remove(id),
        ),
      ),
    removeAll: () =>
      inTurn(() =>
        forget(
          opening,
          answers.end,
          (store) => store.clear(),
          (end) => end.clear(),
        ),
      ),
  };
}

/** What no screen shows yet is not kept either. */
function withoutObservations({
  report,
  reference,
}: Extract<ImportOutcome, { readonly is: 'reference' }>): ImportResult {
  const columns = reference.sort === 'measures' ? reference.measures.slice(0, 30) : [];
  return { is: 'refused', report, refusal: { because: 'no-observations', sort: reference.sort, columns } };
}

type Accepted = Extract<ImportOutcome, { readonly is: 'accepted' }>;

/** The id of a set comes from its bytes, which are known only after reading: the same file again replaces itself. */
const pendingId = 'set';

function named(outcome: Accepted): Accepted {
  const set = `${pendingId}-${outcome.report.hash.slice(0, 16)}`;
  return {
    ...outcome,
    series: outcome.series.map((series) => ({
      ...series,
      info: { ...series.info, set, id: series.info.id.replace(pendingId, set) },
    })),
  };
}

/** Keeps what was accepted and waits until the answers worker has it; without a store it lives until the page closes. */
async function settle(
  { report, series }: Accepted,
  store: Result<Store, StoreFailure>,
  end: JobsEnd,
): Promise<ImportResult> {
  const first = series[0]?.info;
  if (first === undefined) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  const set = loadedSet(first.set, first.source, first.loadedAt ?? 0, report);
  const kept = store.ok && (await store.value.keep(set, series)).ok;
  const added = await end.add(set, series, kept);
  if (added.ok) return { is: 'accepted', report, set, kept };
  if (store.ok) await store.value.remove(set.id);
  return { is: 'refused', report, refusal: { because: 'unreadable', detail: added.failure } };
}

function loadedSet(id: string, source: string, loadedAt: number, report: Accepted['report']): LoadedSet {
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
    span: span ?? { from: 0, to: 0 },
    kinds: report.kinds.map((counted) => counted.kind),
  };
}

/**
 * Removes from the store first, then from the answers: what the store could not forget stays in sight, since it
 * would come back with the next visit.
 */
async function forget(
  opening: Promise<Result<Store, StoreFailure>>,
  answers: Promise<JobsEnd>,
  fromStore: (store: Store) => Promise<Result<null, StoreFailure>>,
  fromAnswers: (end: JobsEnd) => Promise<unknown>,
): Promise<void> {
  const store = await opening;
  if (!store.ok || (await fromStore(store.value)).ok) await fromAnswers(await answers);
}

/** The answers worker's end of the port, once it is there. */
function createAnswers(): { readonly open: (end: JobsEnd) => void; readonly end: Promise<JobsEnd> } {
  let open: (end: JobsEnd) => void = () => undefined;
  const end = new Promise<JobsEnd>((resolve) => {
    open = resolve;
  });
  return { open: (opened) => open(opened), end };
}
