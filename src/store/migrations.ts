import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { settingStore } from './demo.ts';
import { dossierStore } from './dossier.ts';
import { toSecondForm } from './first-form.ts';

/** The name of the object store in which mappings lie, by their own name. */
export const mappingStore = 'mappings';

/** The name of the object store in which the numbers of records lie as prints, by the id of their set. */
export const numberStore = 'numbers';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

type Migration = (database: IDBPDatabase, transaction: Upgrade) => Promise<void> | void;

/**
 * How the database came to its present form: migration n (from 1) brings it to version n. A migration that was
 * released is never changed; a new form is a new one at the end.
 */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sets');
    database.createObjectStore('series');
  },
  async (_, transaction) => {
    let cursor = await transaction.objectStore('sets').openCursor();
    while (cursor !== null) {
      // What the first form does not know as its own is damaged: it is left for the reader to report.
      const record = toSecondForm(cursor.value);
      if (record !== null) await cursor.update(record);
      cursor = await cursor.continue();
    }
  },
  (database) => {
    database.createObjectStore(mappingStore);
  },
  (database) => {
    database.createObjectStore(dossierStore);
  },
  (database) => {
    database.createObjectStore(settingStore);
  },
  (database) => {
    database.createObjectStore(numberStore);
  },
];

export const currentVersion = migrations.length;

/**
 * Brings a database from an older version (0 is new) to the current one, in the transaction of its upgrade: what goes
 * wrong undoes all of it.
 */
export async function migrate(
  database: IDBPDatabase,
  transaction: Upgrade,
  oldVersion: number,
): Promise<void> {
  for (const migration of migrations.slice(oldVersion)) await migration(database, transaction);
}
