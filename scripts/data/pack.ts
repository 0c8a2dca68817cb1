import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { diskReader } from './disk.ts';

export type PackFailure =
  | { readonly why: 'problems'; readonly problems: readonly DataProblem[] }
  /** The folder holds something that this script did not put there. */
  | { readonly why: 'not-empty' };

/**
 * Copies exactly the files that the package lists to `out`, with a package that lists what was copied; returns how
 * many. For `openbaar` the resources for the driehoek are left out, files and descriptions both. An earlier copy in
 * `out` is replaced; any other content is left alone, and nothing is copied.
 */
export async function packData(
  folder: string,
  out: string,
  audience: Audience = 'driehoek',
): Promise<Result<number, PackFailure>> {
  const text = await diskReader(folder)(packageFile);
  if (!text.ok) {
    const problems = [problemAt(packageFile, '', 'file-missing', { detail: text.failure })];
    return fail({ why: 'problems', problems });
  }
  const read = readPackage(text.value);
  if (!read.ok) return fail({ why: 'problems', problems: read.failure });
  if (touches(folder, out) || !(await isReplaceable(out))) return fail({ why: 'not-empty' });
  await rm(out, { recursive: true, force: true });
  const resources = read.value.resources.filter(
    ({ veiligheidsbeeld: own }) => audience === 'driehoek' || own.audience === 'openbaar',
  );
  for (const { path } of resources) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await copyFile(join(folder, path), join(out, path));
  }
  await writeFile(join(out, packageFile), `${JSON.stringify({ ...read.value, resources }, null, 2)}\n`);
  return ok(resources.length);
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
