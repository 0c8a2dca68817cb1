import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import type { DataPackage } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { publicPackage } from '../../src/policy/publication/descriptor.ts';
import { sealOf, sealProblems } from '../../src/policy/seal.ts';
import { diskReader, readText } from './disk.ts';
import { gatedFiles } from './gate.ts';
import type { GatedFiles } from './gate.ts';
import { prepare, unprepared } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { publicFiles } from './publish.ts';
import type { PackedFile } from './publish.ts';
import type { Remembered } from './suppressed.ts';

/** What was packed. */
export interface Packed {
  readonly files: number;
  /** Years of a kind of which the figures stayed as an earlier publication had them. */
  readonly kept: number;
}

export type PackFailure =
  | { readonly why: 'problems'; readonly problems: readonly DataProblem[] }
  /** The folder holds something that this script did not put there. */
  | { readonly why: 'not-empty' };

/**
 * Copies the files that the package lists to `out`, with a package that lists what was copied, its size and its hash;
 * returns how many, and how many years of a kind stayed as they were published. For `openbaar` the resources for the
 * driehoek are left out, files and descriptions both, and of the others what openbaar may not know
 * (src/policy/publication, gate.ts). An earlier copy in `out` is replaced; any other content is left alone, and nothing
 * is copied. Neither is anything where a file is not what the package says it is, or where the page could not open the
 * copy. The series in the observations are put beside them, read. `before` holds the counts of earlier publications:
 * with all of them side by side nobody can work out what one keeps back.
 */
export async function packData(
  folder: string,
  out: string,
  audience: Audience = 'driehoek',
  before: readonly Remembered[] = [],
): Promise<Result<Packed, PackFailure>> {
  const text = await readText(folder, packageFile);
  if (!text.ok) return failed([problemAt(packageFile, '', 'file-missing', { detail: text.failure })]);
  const read = readPackage(text.value);
  if (!read.ok) return failed(read.failure);
  if (touches(folder, out) || !(await isReplaceable(out))) return fail({ why: 'not-empty' });
  const whole = { ...read.value, resources: read.value.resources.map(unprepared) };
  const now = Date.now();
  const gated = audience === 'driehoek' ? await wholeFiles(folder, whole) : await openFiles(folder, whole, before, now);
  if (!gated.ok) return failed(gated.failure);
  const { files, kept } = gated.value;
  const prepared = await prepare(await describe(whole, files, audience), files, now);
  if (!prepared.ok) return failed(prepared.failure);
  await write(out, prepared.value, files);
  return ok({ files: files.length, kept });
}

function failed(problems: readonly DataProblem[]): Result<never, PackFailure> {
  return fail({ why: 'problems', problems });
}

async function wholeFiles(
  folder: string,
  { resources }: DataPackage,
): Promise<Result<GatedFiles, readonly DataProblem[]>> {
  const problems: DataProblem[] = [];
  const files: PackedFile[] = [];
  for (const resource of resources) {
    const bytes = await readFile(join(folder, resource.path)).catch(() => null);
    if (bytes === null) {
      problems.push(problemAt(resource.path, '', 'file-missing', { detail: 'ENOENT' }));
      continue;
    }
    problems.push(...(await sealProblems(resource, bytes)));
    files.push({ resource, bytes });
  }
  return problems.length === 0 ? ok({ files, kept: 0 }) : fail(problems);
}

async function openFiles(
  folder: string,
  whole: DataPackage,
  before: readonly Remembered[],
  now: number,
): Promise<Result<GatedFiles, readonly DataProblem[]>> {
  const sound = await wholeFiles(folder, whole);
  if (!sound.ok) return sound;
  const files = await publicFiles(diskReader(folder), whole);
  if (!files.ok) return files;
  return gatedFiles(await describe(whole, files.value, 'openbaar'), files.value, before, now);
}

/** The descriptor of a copy: what was copied, with its size and hash. */
async function describe(
  whole: DataPackage,
  files: readonly PackedFile[],
  audience: Audience,
): Promise<DataPackage> {
  const resources = await Promise.all(
    files.map(async ({ resource, bytes }) => ({ ...resource, ...(await sealOf(bytes)) })),
  );
  return audience === 'driehoek' ? { ...whole, resources } : publicPackage(whole, resources);
}

async function write(out: string, { descriptor, files }: Prepared, packed: readonly PackedFile[]): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const copied = packed.map(({ resource, bytes }) => ({ path: resource.path, bytes }));
  for (const { path, bytes } of [...copied, ...files]) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
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
