import { openDB } from 'idb';
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { NamedMapping } from '../domain/observation/mapping.ts';
import type { Numbers } from '../domain/observation/numbers.ts';
import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { keepDemo, readDemo } from './demo.ts';
import type { DemoSetting } from './demo.ts';
import { keepEntries, listEntries } from './dossier.ts';
import type { StoredEntry } from './dossier.ts';
import { failureOf } from './failure.ts';
import type { StoreFailure } from './failure.ts';
import { currentVersion, migrate, numberStore } from './migrations.ts';
import type { LoadedSet } from './set.ts';
import { readFileName, readSeries, readSet, storedSeries, storedSet } from './stored.ts';

/** Everything that could be read back, and the file names of what could not. */
export interface Loaded {
  readonly sets: readonly LoadedSet[];
  readonly series: readonly Series[];
  readonly damaged: readonly string[];
}

/** A set with its series, and with the numbers of its records where they are known. */
export interface KeptSet {
  readonly set: LoadedSet;
  readonly series: readonly Series[];
  readonly numbers?: Numbers;
}

/** The browser's store of loaded sets. Nothing throws; a failed change leaves everything as it was. */
export interface Store {
  /** Keeps sets with their series and removes others, all or nothing; what had the same id is replaced. */
  readonly change: (
    keep: readonly KeptSet[],
    remove: readonly string[],
  ) => Promise<Result<null, StoreFailure>>;
  /** The sets, without their series; damaged ones left out. */
  readonly list: () => Promise<Result<readonly LoadedSet[], StoreFailure>>;
  /** Every set with its series. A set of which one record is damaged is left out whole, and reported. */
  readonly loadAll: () => Promise<Result<Loaded, StoreFailure>>;
  readonly clear: () => Promise<Result<null, StoreFailure>>;
  /** Which number each record has, set by set; only the worker that reads files asks for it. */
  readonly numbers: {
    /** The secret of this browser by which numbers become prints; made when it is first asked for, gone with `clear`. */
    readonly key: () => Promise<Result<Uint8Array, StoreFailure>>;
    readonly list: () => Promise<Result<ReadonlyMap<string, Numbers>, StoreFailure>>;
  };
  /** How people have files of unknown form read, by name. */
  readonly mappings: {
    readonly list: () => Promise<Result<readonly NamedMapping[], StoreFailure>>;
    readonly keep: (named: NamedMapping) => Promise<Result<null, StoreFailure>>;
    readonly remove: (name: string) => Promise<Result<null, StoreFailure>>;
  };
  /** What the team made, entry by entry. */
  readonly dossier: {
    readonly list: () => Promise<Result<Awaited<ReturnType<typeof listEntries>>, StoreFailure>>;
    /** All of the entries or none; `isTaken` as of `keepEntries`, null where nothing can be in the way. */
    readonly keep: (
      entries: readonly StoredEntry[],
      isTaken: Parameters<typeof keepEntries>[2],
    ) => Promise<Result<Awaited<ReturnType<typeof keepEntries>>, StoreFailure>>;
  };
  /** Whether what was made up stands on the screens; null where nobody chose. */
  readonly demo: {
    readonly read: () => Promise<Result<DemoSetting | null, StoreFailure>>;
    readonly keep: (setting: DemoSetting | null) => Promise<Result<null, StoreFailure>>;
  };
  readonly close: () => void;
}

const databaseName = 'veiligheidsbeeld';

const stores = ['sets', 'series', numberStore];

/** A store that opens at all is open within a second; longer means that another tab keeps it waiting. In milliseconds. */
const openPatience = 10_000;

/**
 * Opens the store, bringing an older one to the present form. Fails where the browser has none or another tab holds it;
 * a browser may wait for that tab without a word, and is then given up after `patience` milliseconds.
 */
export async function openStore(
  name = databaseName,
  patience = openPatience,
): Promise<Result<Store, StoreFailure>> {
  if (typeof indexedDB === 'undefined') return fail({ because: 'unavailable', detail: 'no IndexedDB' });
  try {
    const database = await openOrBlocked(name, patience);
    return database === null ? fail({ because: 'blocked', detail: '' }) : ok(storeOf(database));
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Null when an older version is open elsewhere; should it come free later, it is closed again. */
async function openOrBlocked(name: string, patience: number): Promise<IDBPDatabase | null> {
  let opened: IDBPDatabase | null = null;
  return await new Promise((resolve, reject) => {
    const giveUp = (): void => {
      resolve(null);
      opening.then((database) => database.close(), reject);
    };
    const opening = openDB(name, currentVersion, {
      upgrade: (...[database, oldVersion, , transaction]) => {
        // Undone, the version stays the old one and the opening fails.
        migrate(database, transaction, oldVersion).catch(() => transaction.abort());
      },
      blocked: giveUp,
      // A newer version of the page in another tab goes first.
      blocking: () => opened?.close(),
    });
    const limit = setTimeout(giveUp, patience);
    opening
      .then((database) => {
        opened = database;
        resolve(database);
      }, reject)
      .finally(() => clearTimeout(limit));
  });
}

function storeOf(database: IDBPDatabase): Store {
  return {
    change: (keep, remove) => attempt(() => changeSets(database, keep, remove)),
    list: () =>
      attempt(async () => (await database.getAll('sets')).flatMap((one) => readSet(one)?.set ?? [])),
    loadAll: () => attempt(() => loadAll(database)),
    clear: () => attempt(() => clear(database)),
    numbers: {
      key: () => attempt(async () => (await ofNumbers()).keyOf(database)),
      list: () => attempt(async () => (await ofNumbers()).listNumbers(database)),
    },
    mappings: {
      list: () => attempt(async () => (await ofMappings()).listMappings(database)),
      keep: (named) => attempt(async () => (await ofMappings()).keepMapping(database, named)),
      remove: (name) => attempt(async () => (await ofMappings()).removeMapping(database, name)),
    },
    dossier: {
      list: () => attempt(() => listEntries(database)),
      keep: (entries, isTaken) => attempt(() => keepEntries(database, entries, isTaken)),
    },
    demo: {
      read: () => attempt(() => readDemo(database)),
      keep: (setting) => attempt(() => keepDemo(database, setting)),
    },
    close: () => database.close(),
  };
}

/** How files of unknown form were read: asked for with such a file, and not before. */
function ofMappings() {
  return import('./mappings.ts');
}

/** The numbers of records: asked for when a file is read, and not before. */
function ofNumbers() {
  return import('./numbers.ts');
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Result<Value, StoreFailure>> {
  try {
    return ok(await act());
  } catch (error) {
    return fail(failureOf(error));
  }
}

type Change = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Makes a change of both stores in one transaction; whatever goes wrong in it undoes all of it. */
async function change(
  database: IDBPDatabase,
  requests: (transaction: Change) => Iterable<Promise<unknown>>,
): Promise<null> {
  const transaction = database.transaction(stores, 'readwrite');
  const pending: Promise<unknown>[] = [transaction.done];
  try {
    for (const request of requests(transaction)) pending.push(request);
    await Promise.all(pending);
    return null;
  } catch (error) {
    // Every request of a transaction that is undone fails in its turn; the first one told why.
    for (const request of pending) request.catch(() => undefined);
    abortQuietly(transaction);
    throw error;
  }
}

function abortQuietly(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself: nothing to undo.
  }
}

async function changeSets(
  database: IDBPDatabase,
  keep: readonly KeptSet[],
  remove: readonly string[],
): Promise<null> {
  return await change(database, function* (transaction) {
    for (const id of remove) yield* forget(transaction, id);
    for (const { set, series, numbers } of keep) {
      yield* forget(transaction, set.id);
      if (numbers !== undefined) yield transaction.objectStore(numberStore).put(numbers, set.id);
      yield transaction.objectStore('sets').put(storedSet(set, series), set.id);
      for (const one of series) yield transaction.objectStore('series').put(storedSeries(one), one.info.id);
    }
  });
}

/** The series of a set have ids that begin with the id of the set and a slash; `0` is the sign after it. */
function* forget(transaction: Change, id: string): Generator<Promise<unknown>> {
  yield transaction.objectStore('sets').delete(id);
  yield transaction.objectStore(numberStore).delete(id);
  yield transaction.objectStore('series').delete(IDBKeyRange.bound(`${id}/`, `${id}0`, false, true));
}

async function clear(database: IDBPDatabase): Promise<null> {
  return await change(database, (transaction) =>
    stores.map((store) => transaction.objectStore(store).clear()),
  );
}

async function loadAll(database: IDBPDatabase): Promise<Loaded> {
  // Who kept nothing waits for nothing.
  if ((await database.count('sets')) === 0) return { sets: [], series: [], damaged: [] };
  const { maskKeptNames, maskedName } = await import('./masked-names.ts');
  await maskKeptNames(database);
  const transaction = database.transaction(stores, 'readonly');
  const keys = await transaction.objectStore('sets').getAllKeys();
  const sets: LoadedSet[] = [];
  const series: Series[] = [];
  const damaged: string[] = [];
  for (const key of keys) {
    const record: unknown = await transaction.objectStore('sets').get(key);
    const stored = readSet(record);
    const found: unknown[] = await Promise.all(
      (stored?.series ?? []).map((id): Promise<unknown> => transaction.objectStore('series').get(id)),
    );
    const whole = found.flatMap((one) => readSeries(one) ?? []);
    if (stored === null || whole.length !== stored.series.length)
      damaged.push(maskedName(readFileName(record) ?? (typeof key === 'string' ? key : '')));
    else {
      sets.push(stored.set);
      series.push(...whole);
    }
  }
  return { sets, series, damaged };
}
