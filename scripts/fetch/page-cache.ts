import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Pages that were received, so that a fetch that broke off goes on where it stopped. */
export interface PageCache {
  /** The text that came for an address; null where it is not kept, too old, or damaged. */
  readonly read: (url: string) => Promise<string | null>;
  readonly keep: (url: string, text: string) => Promise<void>;
  /** Forgets the pages that were read or kept here: they have been used. */
  readonly forget: () => Promise<void>;
}

/** A page older than a day (milliseconds) is asked again: figures of two days must not stand in one file. */
const longest = 24 * 60 * 60 * 1000;

const pageSchema = v.object({ url: v.string(), kept: v.number(), text: v.string() });

/** Pages in `folder`, each under a hash of its address. `fresh` reads none of an earlier try. */
export function pageCache(folder: string, now: () => number, fresh: boolean): PageCache {
  const used = new Set<string>();
  const fileOf = (url: string): string => {
    const file = join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
    used.add(file);
    return file;
  };
  return {
    async read(url) {
      const file = fileOf(url);
      const page = fresh ? null : await readPage(file);
      const age = page === null ? 0 : now() - page.kept;
      return page !== null && page.url === url && age >= 0 && age < longest ? page.text : null;
    },
    async keep(url, text) {
      const file = fileOf(url);
      await mkdir(folder, { recursive: true });
      // A break while writing must not leave half a page.
      await writeFile(`${file}.tmp`, JSON.stringify({ url, kept: now(), text }));
      await rename(`${file}.tmp`, file);
    },
    async forget() {
      await Promise.all([...used].map((file) => rm(file, { force: true })));
    },
  };
}

async function readPage(file: string): Promise<v.InferOutput<typeof pageSchema> | null> {
  try {
    const parsed = v.safeParse(pageSchema, JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.success) return null;
    // Somebody may have changed it since: what is no JSON is asked again.
    JSON.parse(parsed.output.text);
    return parsed.output;
  } catch {
    return null;
  }
}
