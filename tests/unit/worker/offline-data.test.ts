import { describe, expect, it } from 'vitest';
import { createKeptData, isWish } from '../../../src/worker/offline-data.ts';

const dataUrl = 'https://gemeente.example/data/';

/** Caches in memory, with as much of a browser's as is asked of them. */
function memory() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (files: Map<string, Response>) =>
    ({
      match: (url: string) => Promise.resolve(files.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void files.set(url, response)),
    }) as unknown as Cache;
  return {
    all,
    caches: {
      keys: () => Promise.resolve([...all.keys()]),
      delete: (name: string) => Promise.resolve(all.delete(name)),
      open: (name: string) => {
        if (!all.has(name)) all.set(name, new Map());
        return Promise.resolve(cacheOf(all.get(name) ?? new Map<string, Response>()));
      },
    },
  };
}

/** A site with files by their path below data/; null where it cannot be reached. */
function desk(site: { files: Readonly<Record<string, string>> | null }) {
  const { all, caches } = memory();
  const fetch = (url: string): Promise<Response> => {
    const text = site.files?.[url.slice(dataUrl.length)];
    if (site.files === null) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
  };
  const hash = (bytes: ArrayBuffer): Promise<string> => Promise.resolve(new TextDecoder().decode(bytes));
  return { all, kept: createKeptData({ caches, fetch, dataUrl, hash }) };
}

const packageOf = (...paths: string[]): string =>
  JSON.stringify({ resources: paths.map((path) => ({ path, veiligheidsbeeld: {} })) });
const first = { 'datapackage.json': packageOf('a.csv'), 'a.csv': 'oud' };
const second = { 'datapackage.json': packageOf('a.csv', 'b.csv'), 'a.csv': 'nieuw', 'b.csv': 'erbij' };
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const asked = (path: string): Request => new Request(dataUrl + path);

describe('the data for when there is no connection', () => {
  it('are kept by nobody who did not ask', async () => {
    const { all, kept } = desk({ files: first });
    expect(await kept.grant('look')).toBe(false);
    expect(await kept.grant('refresh')).toBe(false);
    expect(await textOf(kept.answer(asked('a.csv')))).toBe('oud');
    expect(all.size).toBe(0);
  });

  it('answer where the server cannot be reached, and go when that is put off', async () => {
    const site: { files: Record<string, string> | null } = { files: first };
    const { all, kept } = desk(site);
    expect(await kept.grant('keep')).toBe(true);
    site.files = null;
    expect(await textOf(kept.answer(asked('a.csv')))).toBe('oud');
    await expect(kept.answer(asked('c.csv'))).rejects.toThrow('Failed to fetch');
    expect(await kept.grant('forget')).toBe(false);
    expect(all.size).toBe(0);
    await expect(kept.answer(asked('a.csv'))).rejects.toThrow('Failed to fetch');
  });

  it('are replaced by a newer version whole, or not at all', async () => {
    const site: { files: Record<string, string> | null } = { files: first };
    const { all, kept } = desk(site);
    await kept.grant('keep');
    site.files = { 'datapackage.json': second['datapackage.json'], 'a.csv': 'nieuw' };
    expect(await kept.grant('refresh')).toBe(true);
    site.files = null;
    expect(await textOf(kept.answer(asked('a.csv')))).toBe('oud');
    site.files = second;
    expect(await kept.grant('refresh')).toBe(true);
    site.files = null;
    expect(await textOf(kept.answer(asked('a.csv')))).toBe('nieuw');
    expect(await textOf(kept.answer(asked('b.csv')))).toBe('erbij');
    expect(all.size).toBe(1);
  });

  it('are not there where the first copy fails', async () => {
    const { all, kept } = desk({ files: { 'datapackage.json': packageOf('weg.csv') } });
    expect(await kept.grant('keep')).toBe(false);
    expect(all.size).toBe(0);
  });

  it('are not kept where a file is not that of the package, as the page of a portal is, and can be kept after', async () => {
    const sealed = JSON.stringify({ resources: [{ path: 'a.csv', hash: 'sha256:goed' }] });
    const site = { files: { 'datapackage.json': sealed, 'a.csv': '<html>log in' } };
    const { all, kept } = desk(site);
    expect(await kept.grant('keep')).toBe(false);
    expect(all.size).toBe(0);
    site.files = { 'datapackage.json': sealed, 'a.csv': 'goed' };
    expect(await kept.grant('keep')).toBe(true);
  });

  it('are gone when put off while a newer version is on its way, and two wishes spoil nothing', async () => {
    const site = { files: first as Readonly<Record<string, string>> };
    const { all, kept } = desk(site);
    await kept.grant('keep');
    site.files = second;
    const told = await Promise.all([kept.grant('refresh'), kept.grant('forget')]);
    expect(told[1]).toBe(false);
    expect(all.size).toBe(0);
    expect(await Promise.all([kept.grant('keep'), kept.grant('keep')])).toEqual([true, true]);
    expect(all.size).toBe(1);
    // What was put off before does not stop what is asked after it.
    expect(await Promise.all([kept.grant('forget'), kept.grant('keep')])).toEqual([false, true]);
  });

  it('answer no file of another version than the package that the page was given', async () => {
    const site: { files: Record<string, string> | null } = { files: first };
    const { kept } = desk(site);
    await kept.grant('keep');
    site.files = second;
    expect(await textOf(kept.answer(asked('datapackage.json')))).toBe(second['datapackage.json']);
    site.files = null;
    await expect(kept.answer(asked('a.csv'))).rejects.toThrow('Failed to fetch');
    // Opened again without a connection all of it is of the copy, also where the server is back halfway.
    expect(await textOf(kept.answer(asked('datapackage.json')))).toBe(first['datapackage.json']);
    site.files = second;
    expect(await textOf(kept.answer(asked('a.csv')))).toBe('oud');
  });

  it('hear four wishes and nothing else', () => {
    expect(['keep', 'forget', 'refresh', 'look'].every(isWish)).toBe(true);
    expect([null, 'iets', { type: 'SKIP_WAITING' }].some(isWish)).toBe(false);
  });
});
