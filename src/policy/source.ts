import { partInTime } from '../domain/in-time.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Content } from './content.ts';
import type { Municipality } from './municipality.ts';
import { findTooFineInObservations } from './observation-precision.ts';
import { findUnknownInObservations } from './observation-references.ts';
import { packageFile, preparedOf, readJson, readPackage } from './package.ts';
import type { DataPackage, ObservationInfo, Resource } from './package.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import { readMunicipality } from './read.ts';
import { roles } from './role.ts';
import { sealProblems } from './seal.ts';

/** Fetches one file of the package, by its path in the package; a failure says why, for a person who knows. */
export type FetchFile = (path: string) => Promise<Result<Uint8Array<ArrayBuffer>, string>>;

/** Bundled observations: what is said of them, and their text, not yet read. */
export interface ObservationResource {
  readonly info: ObservationInfo;
  /** The series as packing read them, or the CSV itself where nobody packed it. */
  readonly form: 'series' | 'csv';
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
  fetchFile: FetchFile,
  depth: Depth = 'page',
): Promise<Result<Loaded, readonly DataProblem[]>> {
  const descriptor = await fetchSound(fetchFile, { path: packageFile });
  if (!descriptor.ok) return descriptor;
  const read = readPackage(descriptor.value);
  if (!read.ok) return read;
  const fetched = await fetchAll(fetchFile, read.value, depth);
  if (!fetched.ok) return fetched;
  return await assemble(fetched.value, depth);
}

/** The text of a file that is what its package says of it: not cut, changed, exchanged, or a page in its place. */
export async function fetchSound(
  fetchFile: FetchFile,
  resource: Pick<Resource, 'path' | 'bytes' | 'hash'>,
): Promise<Result<string, readonly DataProblem[]>> {
  const { path } = resource;
  const bytes = await fetchFile(path);
  if (!bytes.ok) return fail([problemAt(path, '', 'file-missing', { detail: bytes.failure })]);
  const text = textIn(bytes.value);
  if (text.trim() === '') return fail([problemAt(path, '', 'file-empty')]);
  if (isWebPage(text)) return fail([problemAt(path, '', 'file-is-page')]);
  const problems = await sealProblems(resource, bytes.value);
  return problems.length === 0 ? ok(text) : fail(problems);
}

/** The text in the bytes of a file, without a byte order mark. */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A server that does not have a file may send the page, or a page that says so, as if it were the file. */
function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b/i.test(text.slice(0, 200));
}

async function fetchAll(
  fetchFile: FetchFile,
  { resources }: DataPackage,
  depth: Depth,
): Promise<Result<readonly Fetched[], readonly DataProblem[]>> {
  const wanted = resources.filter(
    ({ veiligheidsbeeld: own }) => depth === 'everything' || !roles[own.role].background,
  );
  const results = await Promise.all(
    wanted.map(async (resource) => ({
      resource,
      text: await fetchSound(fetchFile, fileOf(resource, depth)),
    })),
  );
  const fetched: Fetched[] = [];
  const problems: DataProblem[] = [];
  for (const { resource, text } of results) {
    if (text.ok) fetched.push({ resource, text: text.value });
    else problems.push(...text.failure);
  }
  return problems.length === 0 ? ok(fetched) : fail(problems);
}

/** The file of a resource to read: what is to be checked is always the file itself. */
function fileOf(resource: Resource, depth: Depth): Pick<Resource, 'path' | 'bytes' | 'hash'> {
  return (depth === 'page' ? preparedOf(resource) : undefined) ?? resource;
}

async function assemble(
  fetched: readonly Fetched[],
  depth: Depth,
): Promise<Result<Loaded, readonly DataProblem[]>> {
  const problems: DataProblem[] = [];
  const contents: Content[] = [];
  for (const file of fetched) {
    const { path, veiligheidsbeeld: own } = file.resource;
    if (own.role === 'observations' && depth === 'page') continue;
    const parsed = await parse(file, depth);
    if (parsed.ok) contents.push({ role: own.role, file: path, value: parsed.value });
    else problems.push(...parsed.failure);
  }
  const municipality = problems.length > 0 ? fail(problems) : readMunicipality(contents);
  if (!municipality.ok) return municipality;
  const observationResources = fetched.flatMap((file) => observationsIn(file, depth));
  const dangling = [
    ...(depth === 'everything' ? await backgroundProblems(contents) : []),
    ...observationResources.flatMap(({ info }) => scopeProblems(info, municipality.value)),
    ...findUnknownInObservations(contents, municipality.value),
    ...findTooFineInObservations(contents, municipality.value),
  ];
  return dangling.length > 0
    ? fail(dangling)
    : ok({ municipality: municipality.value, observationResources });
}

async function backgroundProblems(contents: readonly Content[]): Promise<DataProblem[]> {
  const { findBackgroundProblems } = await partInTime(import('./background-map.ts'));
  return findBackgroundProblems(contents);
}

async function parse(
  { resource, text }: Fetched,
  depth: Depth,
): Promise<Result<unknown, readonly DataProblem[]>> {
  const { path, schema, dialect } = resource;
  const read = fileOf(resource, depth).path;
  if (read.endsWith('.json')) return readJson(read, text);
  if (schema === undefined) return ok(text);
  // Only a folder that nobody packed has tables to read: the page of a packed one does without the reader.
  const { readTable } = await partInTime(import('./table.ts'));
  const table = readTable(path, text, schema, dialect?.delimiter ?? ',');
  return table.problems.length > 0 ? fail(table.problems) : ok(table.rows);
}

function observationsIn({ resource, text }: Fetched, depth: Depth): ObservationResource[] {
  const { name, veiligheidsbeeld: own } = resource;
  if (own.role !== 'observations') return [];
  const { path } = fileOf(resource, depth);
  const form = path === resource.path ? 'csv' : 'series';
  return [{ info: { ...own, name, path }, form, text }];
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
