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
  const { caches, fetch, dataUrl, hash } = surroundings;
  /** The version of the package that was answered last, and whether that was the copy. */
  let served: { readonly name: string; readonly isCopy: boolean } | null = null;
  let wish: Promise<boolean> = Promise.resolve(false);
  let stop = new AbortController();
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
      await drop(await copy(surroundings, now, stop.signal));
    } catch {
      await drop(now);
    }
  };
  const grant = async (asked: DataWish): Promise<boolean> => {
    const isKept = (await whole()) !== null;
    if (asked === 'forget') await drop(null);
    else if (asked === 'keep' || (asked === 'refresh' && isKept)) await keep();
    return (await whole()) !== null;
  };
  const fromCopy = async (url: string): Promise<Response | undefined> => {
    const found = await whole();
    // Files of another version than the package that the page has do not belong to it.
    if (found === null || (served !== null && served.name !== found.name)) return undefined;
    return found.cache.match(url);
  };
  const answerPackage = async (url: string): Promise<Response> => {
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      if (response.ok)
        served = { name: prefix + (await hash(await response.clone().arrayBuffer())), isCopy: false };
      return response;
    } catch (error) {
      const found = await whole();
      const response = await found?.cache.match(url);
      if (found === null || response === undefined) throw error;
      served = { name: found.name, isCopy: true };
      return response;
    }
  };
  return {
    grant: (asked) => {
      // One after the other; what is put off does not wait for what is on its way.
      if (asked === 'forget') stop.abort();
      wish = wish
        .catch(() => false)
        .then(() => {
          if (stop.signal.aborted) stop = new AbortController();
          return grant(asked);
        });
      return wish;
    },
    answer: async ({ url }) => {
      if (url === dataUrl + packageFile) return answerPackage(url);
      if (served?.isCopy === true) {
        const kept = await fromCopy(url);
        if (kept !== undefined) return kept;
      }
      try {
        return await fetch(url, { cache: 'no-cache' });
      } catch (error) {
        const found = await fromCopy(url);
        if (found === undefined) throw error;
        return found;
      }
    },
  };
}

/**
 * Copies the package and every file in it, unless the copy with the name `now` is of it; gives the name. Fails where a
 * file is not there or is not what the package says, as the page of a portal is, and when `signal` stops it.
 */
async function copy(
  { caches, fetch, dataUrl, hash }: Surroundings,
  now: string | null,
  signal: AbortSignal,
): Promise<string> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(dataUrl + path, { cache: 'no-cache', signal });
    signal.throwIfAborted();
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response;
  };
  const descriptor = await get(packageFile);
  const bytes = await descriptor.clone().arrayBuffer();
  const name = prefix + (await hash(bytes));
  if (name === now) return name;
  const files = filesIn(new TextDecoder().decode(bytes));
  signal.throwIfAborted();
  const cache = await caches.open(name);
  for (const { path, seal } of files) {
    const file = await get(path);
    if (seal !== null && seal !== `sha256:${await hash(await file.clone().arrayBuffer())}`)
      throw new Error(`${path}: is not the file of the package`);
    await cache.put(dataUrl + path, file);
  }
  signal.throwIfAborted();
  await cache.put(dataUrl + packageFile, descriptor);
  return name;
}

interface KeptFile {
  readonly path: string;
  /** `sha256:` and its digits; null where the package gives none. */
  readonly seal: string | null;
}

/** The files that the page reads by a package: those made ready for it, else those of the package itself. */
function filesIn(text: string): KeptFile[] {
  const read: unknown = JSON.parse(text);
  return listIn(read, 'resources').flatMap((resource) => {
    const own = fieldOf(resource, 'veiligheidsbeeld');
    const file = fieldOf(own, 'prepared') ?? resource;
    const [path, seal] = [fieldOf(file, 'path'), fieldOf(file, 'hash')];
    return typeof path === 'string' ? [{ path, seal: typeof seal === 'string' ? seal : null }] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
