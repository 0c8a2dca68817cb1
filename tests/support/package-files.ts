import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ok } from '../../src/domain/result.ts';
import type { FetchFile } from '../../src/policy/source.ts';

/** The municipality that this project is about, and an invented one. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
export const inventedFolder = fileURLToPath(new URL('../fixtures/municipality', import.meta.url));

/** Every file of a folder as text, by its path in it. */
export function readFolder(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/** Fetches from files in memory. */
export function fetchFrom(files: ReadonlyMap<string, string>): FetchFile {
  return (path) => {
    const text = files.get(path);
    return Promise.resolve(text === undefined ? fail('404') : ok(new TextEncoder().encode(text)));
  };
}
