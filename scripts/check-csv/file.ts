import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { FileLike } from '../../src/intake/file-like.ts';

/** Why there is nothing to read at a path; the code of the system where it is something else. */
export type FileFault = 'absent' | 'folder' | 'no-file' | 'no-right' | { readonly code: string };

/** A file on the disk by its size; its bytes are read when they are asked for. */
export async function fileAt(path: string): Promise<Result<FileLike, FileFault>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail('folder');
    if (!found.isFile()) return fail('no-file');
    await access(path, constants.R_OK);
    const arrayBuffer = async (): Promise<ArrayBuffer> => Uint8Array.from(await readFile(path)).buffer;
    return ok({ name: basename(path), size: found.size, arrayBuffer });
  } catch (error) {
    return fail(faultOf(error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
}

function faultOf(code: string): FileFault {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
  return code === 'EACCES' || code === 'EPERM' ? 'no-right' : { code };
}
