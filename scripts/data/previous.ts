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
import type { PublicCount, PublicCounts } from './suppressed.ts';

/** Why an earlier publication could not be read. */
export type PreviousFailure =
  /** No package lies there. */
  | { readonly why: 'no-publication' }
  /** A copy for the driehoek holds every count: it says nothing of what was public. */
  | { readonly why: 'driehoek' }
  /** Something in it is not what it was when it was published. */
  | { readonly why: 'damaged'; readonly file: string };

/** The counts that an earlier publication shows and keeps back, in its folder or in `data` below it. */
export async function previousCounts(folder: string): Promise<Result<PublicCounts, PreviousFailure>> {
  const data = (await exists(join(folder, packageFile))) ? folder : join(folder, 'data');
  const text = await readText(data, packageFile);
  if (!text.ok) return fail({ why: 'no-publication' });
  const read = readPackage(text.value);
  if (!read.ok) return fail({ why: 'damaged', file: packageFile });
  const { resources } = read.value;
  if (resources.some(({ veiligheidsbeeld: own }) => own.audience === 'driehoek'))
    return fail({ why: 'driehoek' });
  const counts = new Map<string, PublicCount[]>();
  for (const resource of resources) {
    const of = suppressedFrom(resource);
    if (of === null) continue;
    const rows = await countsIn(data, resource);
    if (rows === null) return fail({ why: 'damaged', file: resource.path });
    counts.set(of, [...(counts.get(of) ?? []), ...rows]);
  }
  return ok(counts);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function suppressedFrom({ veiligheidsbeeld: own }: Resource): string | null {
  return own.role === 'observations' ? (own.suppressedFrom ?? null) : null;
}

async function countsIn(folder: string, resource: Resource): Promise<PublicCount[] | null> {
  const { path, schema } = resource;
  const bytes = await diskReader(folder)(path);
  if (!bytes.ok || schema === undefined || (await sealProblems(resource, bytes.value)).length > 0) return null;
  const { rows, problems } = readTable(path, textIn(bytes.value), schema, ';');
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
