import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { monthsIn, yearOf } from '../../src/domain/time/month.ts';
import { formatQuarter, quarterOf } from '../../src/domain/time/quarter.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { DataPackage, ObservationInfo, Resource } from '../../src/policy/package.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { load } from '../../src/policy/source.ts';
import { readResources } from '../../src/worker/bundled-series.ts';
import { countsSchema } from '../fetch/police-files.ts';
import { copyReader } from './prepare.ts';
import type { PackedFile } from './publish.ts';
import { suppressedCounts } from './suppressed.ts';
import type { PublicCount, Remembered } from './suppressed.ts';
import { memoryFile } from './memory.ts';
import { worldOf } from './world.ts';

/** The files of a publication, and of how many years of a kind the figures stayed as an earlier one had them. */
export interface GatedFiles {
  readonly files: readonly PackedFile[];
  readonly kept: number;
}

/** Stands for a figure that is kept back, as CBS has it. */
const keptBack = '.';

/**
 * The files of a publication with, in the place of observations that are for everybody but were not published before,
 * two tables (quarters, years) of what the gate lets through: their rows hold counts that openbaar may not know.
 */
export async function gatedFiles(
  descriptor: DataPackage,
  files: readonly PackedFile[],
  before: readonly Remembered[],
  now: number,
): Promise<Result<GatedFiles, readonly DataProblem[]>> {
  const isClosed = ({ resource: { veiligheidsbeeld: own } }: PackedFile): boolean =>
    own.role === 'observations' && !own.published;
  if (!files.some(isClosed) && before.length === 0) return ok({ files, kept: 0 });
  const loaded = await load(copyReader(descriptor, files));
  if (!loaded.ok) return loaded;
  const { municipality, observationResources } = loaded.value;
  const series = await readResources(observationResources, municipality, now);
  if (!series.ok) return fail(series.failure);
  const { counts, memory, kept } = suppressedCounts(worldOf(municipality, series.value), before);
  const gated = files.flatMap((file) =>
    isClosed(file) ? tablesOf(file.resource, counts.get(file.resource.name) ?? []) : [file],
  );
  return ok({ files: [...gated, ...memoryFile(memory)], kept });
}

/** What is published of a resource, by quarter and by year; a table without rows is left out. */
function tablesOf(resource: Resource, counts: readonly PublicCount[]): PackedFile[] {
  const { veiligheidsbeeld: own } = resource;
  if (own.role !== 'observations') return [];
  return (['kwartaal', 'jaar'] as const).flatMap((unit) => {
    const length = unit === 'jaar' ? 12 : 3;
    const rows = counts.filter(({ span }) => monthsIn(span) === length);
    return rows.length === 0 ? [] : [tableOf(resource, own, unit, rows)];
  });
}

function tableOf(
  { sources, licenses, title, name: of }: Resource,
  own: Omit<ObservationInfo, 'name' | 'path'>,
  unit: 'kwartaal' | 'jaar',
  counts: readonly PublicCount[],
): PackedFile {
  const name = `${of}-${unit}`;
  const lines = counts.map(({ kind, area, span, figure }) =>
    [periodOf(span), kind, area, figure?.value ?? keptBack, figure?.provisional === true ? 1 : 0].join(';'),
  );
  const text = ['periode;soort;gebied;aantal;voorlopig', ...lines, ''].join('\n');
  const resource: Resource = {
    name,
    path: `observations/${name}.csv`,
    title,
    sources,
    licenses,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';' },
    schema: countsSchema,
    veiligheidsbeeld: { ...own, published: true, complete: null, suppressedFrom: of },
  };
  return { resource, bytes: new TextEncoder().encode(text) };
}

/** `2024` or `2024-Q3`. */
function periodOf(span: Span): string {
  return monthsIn(span) === 12 ? String(yearOf(span.from)) : formatQuarter(quarterOf(span.from));
}
