import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Content } from './content.ts';
import type { Municipality } from './municipality.ts';
import { findTooFineInObservations } from './observation-precision.ts';
import { findUnknownInObservations } from './observation-references.ts';
import { packageFile, readJson, readPackage } from './package.ts';
import type { DataPackage, ObservationInfo, Resource } from './package.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import { readMunicipality } from './read.ts';
import { roles } from './role.ts';
import { readTable } from './table.ts';

/** Fetches one file of the package as text, by its path in the package; a failure says why, for a person who knows. */
export type FetchText = (path: string) => Promise<Result<string, string>>;

/** Bundled observations: what is said of them, and the text of the CSV, not yet read. */
export interface ObservationResource {
  readonly info: ObservationInfo;
  readonly text: string;
}

export interface Loaded {
  readonly municipality: Municipality;
  readonly observationResources: readonly ObservationResource[];
}

/** What to load: what the page needs, or everything, to check it. */
export type Depth = 'page' | 'everything';

interface Fetched {
  readonly resource: Resource;
  readonly text: string;
}

/**
 * The municipality and its observations, through whatever can fetch a text (the network in the worker, the disk in a
 * script), or everything that is wrong. `everything` also reads the plan and its background, looks up every
 * quotation, and checks the cells of the observations, which the page leaves to the reader of observations.
 */
export async function load(
  fetchText: FetchText,
  depth: Depth = 'page',
): Promise<Result<Loaded, readonly DataProblem[]>> {
  const descriptor = await fetchOne(fetchText, packageFile);
  if (!descriptor.ok) return descriptor;
  const read = readPackage(descriptor.value);
  if (!read.ok) return read;
  const fetched = await fetchAll(fetchText, read.value, depth);
  if (!fetched.ok) return fetched;
  return assemble(fetched.value, depth);
}

async function fetchOne(fetchText: FetchText, path: string): Promise<Result<string, readonly DataProblem[]>> {
  const text = await fetchText(path);
  return text.ok ? text : fail([problemAt(path, '', 'file-missing', { detail: text.failure })]);
}

async function fetchAll(
  fetchText: FetchText,
  { resources }: DataPackage,
  depth: Depth,
): Promise<Result<readonly Fetched[], readonly DataProblem[]>> {
  const wanted = resources.filter(
    ({ veiligheidsbeeld: own }) => depth === 'everything' || !roles[own.role].background,
  );
  const results = await Promise.all(
    wanted.map(async (resource) => ({ resource, text: await fetchOne(fetchText, resource.path) })),
  );
  const fetched: Fetched[] = [];
  const problems: DataProblem[] = [];
  for (const { resource, text } of results) {
    if (text.ok) fetched.push({ resource, text: text.value });
    else problems.push(...text.failure);
  }
  return problems.length === 0 ? ok(fetched) : fail(problems);
}

function assemble(fetched: readonly Fetched[], depth: Depth): Result<Loaded, readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  const contents = fetched.flatMap((file): Content[] => {
    const isObservations = file.resource.veiligheidsbeeld.role === 'observations';
    if (isObservations && depth === 'page') return [];
    const parsed = parse(file);
    if (parsed.ok) {
      return [{ role: file.resource.veiligheidsbeeld.role, file: file.resource.path, value: parsed.value }];
    }
    problems.push(...parsed.failure);
    return [];
  });
  const municipality = problems.length > 0 ? fail(problems) : readMunicipality(contents);
  if (!municipality.ok) return municipality;
  const observationResources = fetched.flatMap(observationsIn);
  const dangling = [
    ...observationResources.flatMap(({ info }) => scopeProblems(info, municipality.value)),
    ...findUnknownInObservations(contents, municipality.value),
    ...findTooFineInObservations(contents, municipality.value),
  ];
  return dangling.length > 0
    ? fail(dangling)
    : ok({ municipality: municipality.value, observationResources });
}

function parse({ resource, text }: Fetched): Result<unknown, readonly DataProblem[]> {
  const { path, schema, dialect } = resource;
  if (path.endsWith('.json')) return readJson(path, text);
  if (schema === undefined) return ok(text);
  const table = readTable(path, text, schema, dialect?.delimiter ?? ',');
  return table.problems.length > 0 ? fail(table.problems) : ok(table.rows);
}

function observationsIn({ resource, text }: Fetched): ObservationResource[] {
  const { name, path, veiligheidsbeeld: own } = resource;
  return own.role === 'observations' ? [{ info: { ...own, name, path }, text }] : [];
}

function scopeProblems({ name, complete }: ObservationInfo, { areas }: Municipality): DataProblem[] {
  if (complete === null) return [];
  const found: DataProblem[] = [];
  const place = `${name} / veiligheidsbeeld.complete`;
  if (!areas.some(({ id }) => id === complete.scope)) {
    const params = { id: complete.scope, role: 'areas' };
    found.push(problemAt(packageFile, place, 'unknown-reference', params));
  }
  if (complete.from > complete.to) {
    const params = { low: complete.from, high: complete.to };
    found.push(problemAt(packageFile, place, 'upside-down', params));
  }
  return found;
}
