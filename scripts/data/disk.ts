import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../src/domain/result.ts';
import type { FetchText } from '../../src/policy/source.ts';

/** Reads files of a data folder from the disk, in the form that the loader asks for. */
export function diskReader(folder: string): FetchText {
  return async (path) => {
    try {
      return ok(await readFile(join(folder, path), 'utf8'));
    } catch (error) {
      return fail(error instanceof Error && 'code' in error ? String(error.code) : String(error));
    }
  };
}
