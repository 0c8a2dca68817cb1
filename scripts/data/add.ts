import { markHalfMonths } from '../../src/domain/observation/half-months.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { minuteOfInstant } from '../../src/domain/time/local.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { intake } from '../../src/intake/import.ts';
import { noObservations } from '../../src/intake/reference.ts';
import type { FileRefusal, ImportOutcome, ImportReport, PlaceQuestion } from '../../src/intake/report.ts';
import { packageFile } from '../../src/policy/package.ts';
import { openContext } from '../check-csv/context.ts';
import { fileAt } from '../check-csv/file.ts';
import type { FileFault } from '../check-csv/file.ts';
import type { FetchFailure } from '../fetch/failure.ts';
import { replaceFiles } from '../fetch/replace-files.ts';
import { describe } from '../fetch/resources.ts';
import { diskReader, readText } from './disk.ts';
import { seriesFile } from './series-file.ts';
import type { SeriesFile } from './series-file.ts';

/** Why nothing was added; the folder is as it was. */
export type AddFailure =
  | { readonly why: 'no-data' }
  | { readonly why: 'no-file'; readonly fault: FileFault }
  | { readonly why: 'refused'; readonly refusal: FileRefusal; readonly report: ImportReport | null }
  | { readonly why: 'asks'; readonly questions: readonly PlaceQuestion[] }
  /** Rows for the driehoek: a public package would hold each of them, whatever the gate withholds. */
  | { readonly why: 'not-public' }
  /** Read, but every row is one that the data may not hold. */
  | { readonly why: 'nothing-left' }
  | { readonly why: 'exists'; readonly paths: readonly string[] }
  | { readonly why: 'not-replaced'; readonly failure: FetchFailure };

/** What was added. */
export interface Added {
  readonly files: readonly SeriesFile[];
  readonly report: ImportReport;
  /** Months that the file holds a part of only: the data do not claim them. */
  readonly half: readonly Month[];
}

/**
 * Reads a file as the page would and adds what it may keep of it to a data folder, a file per series, listed in the
 * package: all of it or nothing. `audience` null leaves each series to the audience that its source has; it can be
 * made closed, and never public. `now` in
 * milliseconds since 1970.
 */
export async function addFile(
  path: string,
  folder: string,
  audience: Audience | null,
  now: number,
): Promise<Result<Added, AddFailure>> {
  const context = await openContext(folder, now);
  if (context === null) return fail({ why: 'no-data' });
  const file = await fileAt(path);
  if (!file.ok) return fail({ why: 'no-file', fault: file.failure });
  const hooks = { onProgress: () => undefined, isCancelled: () => false };
  // Nobody is here to link unknown kinds: their records are refused.
  const outcome = await intake(file.value, context, {}, { ...hooks, kinds: [] });
  if (outcome.is !== 'accepted') return fail(failureOf(outcome));
  if (audience === 'openbaar' && outcome.series.some(({ info }) => info.audience === 'driehoek')) {
    return fail({ why: 'not-public' });
  }
  const slug = slugOf(file.value.name);
  const { series: marked, half } = markHalfMonths(outcome.series, minuteOfInstant(now));
  const all = marked.map((series) => seriesFile(series, slug, audience, context));
  const written = await write(folder, all, context);
  return written.ok ? ok({ files: all, report: outcome.report, half }) : written;
}

function failureOf(outcome: Exclude<ImportOutcome, { is: 'accepted' }>): AddFailure {
  switch (outcome.is) {
    case 'asks':
      return { why: 'asks', questions: outcome.questions };
    case 'reference':
      return { why: 'refused', refusal: noObservations(outcome.reference), report: null };
    case 'refused':
    case 'unknown':
      return { why: 'refused', refusal: outcome.refusal, report: outcome.report };
    case 'cancelled':
      return { why: 'refused', refusal: { because: 'empty' }, report: null };
  }
}

/** What already has the name is left alone: it may be other figures. */
async function write(
  folder: string,
  all: readonly SeriesFile[],
  { now }: IntakeContext,
): Promise<Result<number, AddFailure>> {
  const files = all.filter(({ rows }) => rows.lines.length > 0);
  if (files.length === 0) return fail({ why: 'nothing-left' });
  const read = diskReader(folder);
  const known = await Promise.all(files.map(async ({ path }) => ((await read(path)).ok ? [path] : [])));
  if (known.flat().length > 0) return fail({ why: 'exists', paths: known.flat() });
  const before = await readText(folder, packageFile);
  const after = before.ok
    ? describe(
        before.value,
        files.map(({ description }) => description),
      )
    : before;
  if (!after.ok) return fail({ why: 'no-data' });
  const changes = new Map(files.map(({ path, text }) => [path, text]));
  const replaced = await replaceFiles(folder, changes.set(packageFile, after.value), now);
  return replaced.ok ? replaced : fail({ why: 'not-replaced', failure: replaced.failure });
}

/** `Fietsdiefstal 2024.csv` as `fietsdiefstal-2024`: letters without accents, digits and hyphens. */
function slugOf(fileName: string): string {
  const slug = fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'bestand' : slug;
}
