import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { textIn } from '../../src/policy/source.ts';
import type { FetchFile } from '../../src/policy/source.ts';

/** Reads files of a data folder from the disk, in the form that the loader asks for. */
export function diskReader(folder: string): FetchFile {
  return async (path) => {
    try {
      return ok(await readFile(join(folder, path)));
    } catch (error) {
      return fail(error instanceof Error && 'code' in error ? String(error.code) : String(error));
    }
  };
}

/** One file of a data folder as text. */
export async function readText(folder: string, path: string): Promise<Result<string, string>> {
  const bytes = await diskReader(folder)(path);
  return bytes.ok ? ok(textIn(bytes.value)) : bytes;
}
