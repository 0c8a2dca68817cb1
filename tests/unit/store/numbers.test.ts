import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '../../../src/store/migrations.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Store } from '../../../src/store/store.ts';

async function opened(name: string): Promise<Store> {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.failure.detail);
  return store.value;
}

async function spoil(name: string, act: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
  const database = await openDB(name, currentVersion);
  await act(database);
  database.close();
}

const numbers = { numbers: Float64Array.of(1, 2), rows: Float64Array.of(3, 4) };

describe('numbers in the store', () => {
  it('come back as they were put there', async () => {
    const store = await opened('numbers');
    await spoil('numbers', (database) => database.put('numbers', numbers, 'set-a'));
    expect(await store.numbers.list()).toEqual({ ok: true, value: new Map([['set-a', numbers]]) });
    store.close();
  });

  it.each<[string, unknown]>([
    ['text', 'M-1'],
    ['half', { numbers: numbers.numbers }],
    ['of two lengths', { ...numbers, rows: Float64Array.of(3) }],
    ['plain numbers', { numbers: [1, 2], rows: [3, 4] }],
  ])('that are %s are as none: the set itself stays', async (name, record) => {
    const store = await opened(`numbers ${name}`);
    await spoil(`numbers ${name}`, (database) => database.put('numbers', record, 'set-a'));
    expect(await store.numbers.list()).toEqual({ ok: true, value: new Map() });
    store.close();
  });

  it('have one key however often it is asked for, and another where it is cut: the prints by the first go', async () => {
    const store = await opened('numbers key');
    const [first, second] = await Promise.all([store.numbers.key(), store.numbers.key()]);
    expect(first).toEqual(second);
    await spoil('numbers key', (database) => database.put('numbers', numbers, 'set-a'));
    await spoil('numbers key', (database) => database.put('numbers', new Uint8Array(3), 'key'));
    const third = await store.numbers.key();
    expect(third.ok && third.value.length).toBe(32);
    expect(third).not.toEqual(first);
    expect(await store.numbers.list()).toEqual({ ok: true, value: new Map() });
    store.close();
  });
});
