import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesOf, packageFile, readPackage } from '../../src/policy/package.ts';
import type { Resource } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { load } from '../../src/policy/source.ts';
import { diskReader, readText } from './disk.ts';

export interface Check {
  /** Files that the package lists; 0 where the package itself could not be read. */
  readonly resources: number;
  readonly problems: readonly DataProblem[];
}

/**
 * Everything that is wrong with a data folder: files that are not what the package says of them, then shape,
 * references, quotations and disclosure rules as the page reads them, and files that the package does not list.
 */
export async function checkData(folder: string): Promise<Check> {
  const loaded = await load(diskReader(folder), 'everything');
  const problems = loaded.ok ? [] : [...loaded.failure];
  const descriptor = await readText(folder, packageFile);
  const read = descriptor.ok ? readPackage(descriptor.value) : null;
  if (read === null || !read.ok) return { resources: 0, problems };
  const { resources } = read.value;
  return { resources: resources.length, problems: [...problems, ...(await unlistedFiles(folder, resources))] };
}

async function unlistedFiles(folder: string, resources: readonly Resource[]): Promise<DataProblem[]> {
  const listed = new Set([packageFile, ...resources.flatMap(filesOf)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !listed.has(path))
    .map((path) => problemAt(path, '', 'file-not-listed'));
}
