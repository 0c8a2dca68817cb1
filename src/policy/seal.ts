/** Size and hash of a file, by which a copy that is cut, changed or exchanged is told from the file that was packed. */
import { sha256 } from '../domain/hash/sha256.ts';
import type { Resource } from './package.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';

/** As a Frictionless descriptor holds them; the hash is `sha256:` and 64 hexadecimal digits. */
export interface Seal {
  readonly bytes: number;
  readonly hash: string;
}

export async function sealOf(bytes: Uint8Array<ArrayBuffer>): Promise<Seal> {
  return { bytes: bytes.length, hash: `sha256:${await sha256(bytes)}` };
}

/** How a file differs from what its package says of it; what the package does not say is not held against it. */
export async function sealProblems(
  { path, bytes, hash }: Pick<Resource, 'path' | 'bytes' | 'hash'>,
  content: Uint8Array<ArrayBuffer>,
): Promise<DataProblem[]> {
  if (bytes === undefined && hash === undefined) return [];
  const seen = await sealOf(content);
  if (bytes !== undefined && bytes !== seen.bytes) {
    const params = { seen: String(seen.bytes), expected: String(bytes), hash: seen.hash };
    return [problemAt(path, '', 'bytes-differ', params)];
  }
  return hash === undefined || hash === seen.hash
    ? []
    : [problemAt(path, '', 'hash-differs', { seen: seen.hash })];
}
