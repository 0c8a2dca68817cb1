import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import type { DataPackage, Resource } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { publicPackage } from '../../src/policy/publication/descriptor.ts';
import { sealOf, sealProblems } from '../../src/policy/seal.ts';
import { diskReader, readText } from './disk.ts';
import { publicFiles } from './publish.ts';
import type { PackedFile } from './publish.ts';

export type PackFailure =
  | { readonly why: 'problems'; readonly problems: readonly DataProblem[] }
  /** The folder holds something that this script did not put there. */
  | { readonly why: 'not-empty' };

/**
 * Copies the files that the package lists to `out`, with a package that lists what was copied, its size and its hash;
 * returns how many. For `openbaar` the resources for the driehoek are left out, files and descriptions both, and of
 * the others what openbaar may not know (src/policy/publication). An earlier copy in `out` is replaced; any other
 * content is left alone, and nothing is copied. Neither is anything where a file is not what the package says it is.
 */
export async function packData(
  folder: string,
  out: string,
  audience: Audience = 'driehoek',
): Promise<Result<number, PackFailure>> {
  const text = await readText(folder, packageFile);
  if (!text.ok) return failed([problemAt(packageFile, '', 'file-missing', { detail: text.failure })]);
  const read = readPackage(text.value);
  if (!read.ok) return failed(read.failure);
  if (touches(folder, out) || !(await isReplaceable(out))) return fail({ why: 'not-empty' });
  const files = audience === 'driehoek' ? await wholeFiles(folder, read.value) : await openFiles(folder, read.value);
  if (!files.ok) return failed(files.failure);
  await write(out, read.value, files.value, audience);
  return ok(files.value.length);
}

function failed(problems: readonly DataProblem[]): Result<never, PackFailure> {
  return fail({ why: 'problems', problems });
}

async function wholeFiles(
  folder: string,
  { resources }: DataPackage,
): Promise<Result<readonly PackedFile[], readonly DataProblem[]>> {
  const problems: DataProblem[] = [];
  const files: PackedFile[] = [];
  for (const resource of resources) {
    const bytes = await readFile(join(folder, resource.path)).catch(() => null);
    if (bytes === null) {
      problems.push(problemAt(resource.path, '', 'file-missing', { detail: 'ENOENT' }));
      continue;
    }
    problems.push(...sealProblems(resource, bytes));
    files.push({ resource, bytes });
  }
  return problems.length === 0 ? ok(files) : fail(problems);
}

async function openFiles(
  folder: string,
  whole: DataPackage,
): Promise<Result<readonly PackedFile[], readonly DataProblem[]>> {
  const sound = await wholeFiles(folder, whole);
  if (!sound.ok) return sound;
  return publicFiles(diskReader(folder), whole);
}

async function write(
  out: string,
  whole: DataPackage,
  files: readonly PackedFile[],
  audience: Audience,
): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const resources: Resource[] = [];
  for (const { resource, bytes } of files) {
    await mkdir(dirname(join(out, resource.path)), { recursive: true });
    await writeFile(join(out, resource.path), bytes);
    resources.push({ ...resource, ...sealOf(bytes) });
  }
  const descriptor = audience === 'driehoek' ? { ...whole, resources } : publicPackage(whole, resources);
  await writeFile(join(out, packageFile), `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** Whether one folder is the other or lies in it: then replacing the copy would remove what is copied. */
function touches(folder: string, out: string): boolean {
  const [from, to] = [resolve(folder), resolve(out)];
  return !relative(from, to).startsWith('..') || !relative(to, from).startsWith('..');
}

async function isReplaceable(out: string): Promise<boolean> {
  const entries = await readdir(out).catch((): string[] => []);
  return entries.length === 0 || entries.includes(packageFile);
}
