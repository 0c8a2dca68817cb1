import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { readPeriod } from '../../src/intake/period.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import type { Resource } from '../../src/policy/package.ts';
import { sealProblems } from '../../src/policy/seal.ts';
import { textIn } from '../../src/policy/source.ts';
import { readTable } from '../../src/policy/table.ts';
import { diskReader, readText } from './disk.ts';
import { readMemory } from './memory.ts';
import type { PublicCount, Remembered } from './suppressed.ts';

/** Why an earlier publication could not be read. */
export type PreviousFailure =
  /** No package lies there. */
  | { readonly why: 'no-publication' }
  /** A copy for the driehoek holds every count: it says nothing of what was public. */
  | { readonly why: 'driehoek' }
  /** Something in it is not what it was when it was published. */
  | { readonly why: 'damaged'; readonly file: string };

/** The counts that an earlier publication shows and keeps back, in its folder or in `data` below it. */
export async function previousCounts(folder: string): Promise<Result<readonly Remembered[], PreviousFailure>> {
  const data = (await exists(join(folder, packageFile))) ? folder : join(folder, 'data');
  const text = await readText(data, packageFile);
  if (!text.ok) return fail({ why: 'no-publication' });
  const read = readPackage(text.value);
  if (!read.ok) return fail({ why: 'damaged', file: packageFile });
  const { resources } = read.value;
  if (resources.some(({ veiligheidsbeeld: own }) => own.audience === 'driehoek'))
    return fail({ why: 'driehoek' });
  const counts: Remembered[] = [];
  for (const resource of resources) {
    const rows = await countsOf(data, resource);
    if (rows === null) return fail({ why: 'damaged', file: resource.path });
    counts.push(...rows);
  }
  return ok(counts);
}

/** The counts that a resource tells of, or tells of no more; none where it is about something else, null where it is damaged. */
async function countsOf(folder: string, resource: Resource): Promise<readonly Remembered[] | null> {
  const { veiligheidsbeeld: own } = resource;
  if (own.role === 'published-before') {
    const text = await soundText(folder, resource);
    return text === null ? null : readMemory(text);
  }
  return own.role === 'observations' && own.suppressedFrom !== undefined ? countsIn(folder, resource) : [];
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function soundText(folder: string, resource: Resource): Promise<string | null> {
  const bytes = await diskReader(folder)(resource.path);
  if (!bytes.ok || (await sealProblems(resource, bytes.value)).length > 0) return null;
  return textIn(bytes.value);
}

async function countsIn(folder: string, resource: Resource): Promise<PublicCount[] | null> {
  const { path, schema } = resource;
  const text = await soundText(folder, resource);
  if (text === null || schema === undefined) return null;
  const { rows, problems } = readTable(path, text, schema, ';');
  if (problems.length > 0) return null;
  const counts = rows.flatMap((row) => countOf(row) ?? []);
  return counts.length === rows.length ? counts : null;
}

function countOf(row: Readonly<Record<string, unknown>>): PublicCount | null {
  const { periode, soort: kind, gebied: area, aantal: value, voorlopig: provisional } = row;
  const period = readPeriod(String(periode));
  if (period === null || typeof kind !== 'string' || typeof area !== 'string') return null;
  const span = { from: period.first, to: period.first + period.months - 1 };
  const figure = typeof value === 'number' ? { value, provisional: provisional === 1 } : null;
  return { kind, area, span, figure };
}
