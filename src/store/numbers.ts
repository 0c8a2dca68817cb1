import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Numbers } from '../domain/observation/numbers.ts';
import { numberStore } from './migrations.ts';

/** Where the secret of this browser lies; no set has this id. */
const keyName = 'key';
const keyBytes = 32;

const keySchema = v.pipe(
  v.instance(Uint8Array),
  v.check((key) => key.length === keyBytes),
);
const numbersSchema = v.pipe(
  v.object({ numbers: v.instance(Float64Array), rows: v.instance(Float64Array) }),
  v.check(({ numbers, rows }) => numbers.length === rows.length),
);

/** The secret of this browser, made in one step where there is none or what lies there is damaged. */
export async function keyOf(database: IDBPDatabase): Promise<Uint8Array> {
  const transaction = database.transaction(numberStore, 'readwrite');
  const known = v.safeParse(keySchema, await transaction.store.get(keyName));
  const key = known.success ? known.output : crypto.getRandomValues(new Uint8Array(keyBytes));
  if (!known.success) {
    // Prints by another key say nothing any more.
    await transaction.store.clear();
    await transaction.store.put(key, keyName);
  }
  await transaction.done;
  return key;
}

/** The numbers of every set that has them; what is damaged is left out, as if the set had none. */
export async function listNumbers(database: IDBPDatabase): Promise<ReadonlyMap<string, Numbers>> {
  const transaction = database.transaction(numberStore, 'readonly');
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return new Map(
    keys.flatMap((key, at): [string, Numbers][] => {
      const { success, output } = v.safeParse(numbersSchema, records[at]);
      return success && typeof key === 'string' ? [[key, output]] : [];
    }),
  );
}
