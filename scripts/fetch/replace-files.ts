import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { load } from '../../src/policy/source.ts';
import type { FetchFile, Loaded } from '../../src/policy/source.ts';
import { packageFile } from '../../src/policy/package.ts';
import { readResources } from '../../src/worker/bundled-series.ts';
import { diskReader } from '../data/disk.ts';
import type { FetchFailure } from './failure.ts';

/** New texts of files, by their path in the folder. */
export type Changes = ReadonlyMap<string, string>;

/** A folder as the page would read it, every figure included. `now` in milliseconds since 1970. */
export async function readData(
  folder: string,
  changes: Changes,
  now: number,
): Promise<Result<Loaded, FetchFailure>> {
  const when = changes.size === 0 ? 'before' : 'after';
  const loaded = await load(overlay(diskReader(folder), changes), 'everything');
  if (!loaded.ok) return fail({ is: 'data', when, problems: loaded.failure });
  const { observationResources, municipality } = loaded.value;
  const series = await readResources(observationResources, municipality, now);
  return series.ok ? loaded : fail({ is: 'data', when, problems: series.failure });
}

function overlay(read: FetchFile, changes: Changes): FetchFile {
  return async (path) => {
    const text = changes.get(path);
    return text === undefined ? read(path) : ok(new TextEncoder().encode(text));
  };
}

/**
 * Puts new texts in a folder: all of them or none. They are checked first as the page would read them, then written
 * beside the old ones, then renamed, the package last; when a rename fails the old texts come back.
 */
export async function replaceFiles(
  folder: string,
  changes: Changes,
  now: number,
): Promise<Result<number, FetchFailure>> {
  const checked = await readData(folder, changes, now);
  if (!checked.ok) return checked;
  const last = (path: string): number => Number(path === packageFile);
  const paths = [...changes.keys()].sort((a, b) => last(a) - last(b));
  const replaced = new Map<string, Buffer | null>();
  try {
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(waiting(folder, path), changes.get(path) ?? '');
    }
    for (const path of paths) {
      const before = await readFile(join(folder, path)).catch(() => null);
      await rename(waiting(folder, path), join(folder, path));
      replaced.set(path, before);
    }
    return ok(paths.length);
  } catch (error) {
    await Promise.all(paths.map((path) => rm(waiting(folder, path), { force: true })));
    const putBack = await undo(folder, replaced);
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ is: 'disk', detail, left: putBack });
  }
}

/** A name that the check of the folder passes by. */
function waiting(folder: string, path: string): string {
  const file = join(folder, path);
  return join(dirname(file), `.${path.split('/').at(-1) ?? ''}.nieuw`);
}

/** Puts old contents back (null: there was no file), and returns the paths where that did not work. */
async function undo(folder: string, replaced: ReadonlyMap<string, Buffer | null>): Promise<string[]> {
  const left: string[] = [];
  for (const [path, content] of replaced) {
    const file = join(folder, path);
    const putBack = content === null ? rm(file) : writeFile(file, content);
    await putBack.catch(() => left.push(path));
  }
  return left;
}
