/** Copies of data/ that a person asked to keep, one cache for each version of the package. */
const prefix = 'gegevens-';
const packageFile = 'datapackage.json';

/** What is needed of a browser, which a test gives in its own way. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>;
  /** The address of data/, which ends in a slash. */
  readonly dataUrl: string;
  /** SHA-256 of bytes, as hexadecimal digits. */
  readonly hash: (bytes: ArrayBuffer) => Promise<string>;
}

/** What the page can ask about the copy; each is answered with whether there is one then. */
const wishes = ['keep', 'forget', 'refresh', 'look'] as const;
export type DataWish = (typeof wishes)[number];

export function isWish(value: unknown): value is DataWish {
  return wishes.some((wish) => wish === value);
}

/** The copy of data/ for when there is no connection. None is ever made that nobody asked for. */
export interface KeptData {
  /** `keep` copies what the server has now, whole or not at all; `refresh` puts a newer version in the place of an older. */
  readonly grant: (wish: DataWish) => Promise<boolean>;
  /** What the server says, or the copy where it cannot be reached; fails where there is none. */
  readonly answer: (request: Request) => Promise<Response>;
}

/** Keeps copies in the browser's cache, one for each version of the package. */
export function createKeptData(surroundings: Surroundings): KeptData {
  const { caches, fetch, dataUrl } = surroundings;
  /** Only a whole copy has its package, which is put last. */
  const whole = async (): Promise<{ readonly name: string; readonly cache: Cache } | null> => {
    for (const name of await caches.keys()) {
      if (!name.startsWith(prefix)) continue;
      const cache = await caches.open(name);
      if ((await cache.match(dataUrl + packageFile)) !== undefined) return { name, cache };
    }
    return null;
  };
  const drop = async (except: string | null): Promise<void> => {
    for (const name of await caches.keys())
      if (name.startsWith(prefix) && name !== except) await caches.delete(name);
  };
  const keep = async (): Promise<void> => {
    const now = (await whole())?.name ?? null;
    try {
      await drop(await copy(surroundings, now));
    } catch {
      await drop(now);
    }
  };
  return {
    grant: async (wish) => {
      const isKept = (await whole()) !== null;
      if (wish === 'forget') await drop(null);
      else if (wish === 'keep' || (wish === 'refresh' && isKept)) await keep();
      return (await whole()) !== null;
    },
    answer: async (request) => {
      try {
        return await fetch(request.url, { cache: 'no-cache' });
      } catch (error) {
        const found = await (await whole())?.cache.match(request.url);
        if (found === undefined) throw error;
        return found;
      }
    },
  };
}

/** Copies the package and every file in it, unless the copy with the name `now` is of it; gives the name. Fails where one is not there. */
async function copy({ caches, fetch, dataUrl, hash }: Surroundings, now: string | null): Promise<string> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(dataUrl + path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response;
  };
  const descriptor = await get(packageFile);
  const bytes = await descriptor.clone().arrayBuffer();
  const name = prefix + (await hash(bytes));
  if (name === now) return name;
  const cache = await caches.open(name);
  for (const path of pathsIn(new TextDecoder().decode(bytes)))
    await cache.put(dataUrl + path, await get(path));
  await cache.put(dataUrl + packageFile, descriptor);
  return name;
}

/** The files that the page reads by a package: those made ready for it, else those of the package itself. */
function pathsIn(text: string): string[] {
  const read: unknown = JSON.parse(text);
  return listIn(read, 'resources').flatMap((resource) => {
    const own = fieldOf(resource, 'veiligheidsbeeld');
    const path = fieldOf(fieldOf(own, 'prepared'), 'path') ?? fieldOf(resource, 'path');
    return typeof path === 'string' ? [path] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
