import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import type { Resource } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { sealProblems } from '../../src/policy/seal.ts';
import { load } from '../../src/policy/source.ts';
import { diskReader } from './disk.ts';

export interface Check {
  /** Files that the package lists; 0 where the package itself could not be read. */
  readonly resources: number;
  readonly problems: readonly DataProblem[];
}

/**
 * Everything that is wrong with a data folder: shape, references, quotations and disclosure rules as the page reads
 * them, and what only the disk can tell: checksums that differ and files that the package does not list.
 */
export async function checkData(folder: string): Promise<Check> {
  const fetchText = diskReader(folder);
  const loaded = await load(fetchText, 'everything');
  const problems = loaded.ok ? [] : [...loaded.failure];
  const descriptor = await fetchText(packageFile);
  const read = descriptor.ok ? readPackage(descriptor.value) : null;
  if (read === null || !read.ok) return { resources: 0, problems };
  const { resources } = read.value;
  const sums = await Promise.all(resources.map((resource) => checksumProblems(folder, resource)));
  return {
    resources: resources.length,
    problems: [...problems, ...sums.flat(), ...(await unlistedFiles(folder, resources))],
  };
}

async function checksumProblems(folder: string, resource: Resource): Promise<DataProblem[]> {
  const content = await readFile(join(folder, resource.path)).catch(() => null);
  // A missing file was told already.
  return content === null ? [] : sealProblems(resource, content);
}

async function unlistedFiles(folder: string, resources: readonly Resource[]): Promise<DataProblem[]> {
  const listed = new Set([packageFile, ...resources.map(({ path }) => path)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !listed.has(path))
    .map((path) => problemAt(path, '', 'file-not-listed'));
}
