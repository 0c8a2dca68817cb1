import type { IDBPDatabase } from 'idb';

type Migration = (database: IDBPDatabase) => void;

/**
 * How the database came to its present form: migration n (from 1) brings it to version n. A migration that was
 * released is never changed; a new form is a new one at the end.
 */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sets');
    database.createObjectStore('series');
  },
];

export const currentVersion = migrations.length;

/** Brings a database from an older version (0 is new) to the current one. */
export function migrate(database: IDBPDatabase, oldVersion: number): void {
  for (const migration of migrations.slice(oldVersion)) migration(database);
}
