import Papa from 'papaparse';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { readJson } from '../../src/policy/package.ts';
import type { DataPackage, Resource } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { hiddenIn } from '../../src/policy/publication/hidden.ts';
import type { Hidden } from '../../src/policy/publication/hidden.ts';
import { findNamed } from '../../src/policy/publication/named.ts';
import { publications } from '../../src/policy/publication/resource.ts';
import type { Publish } from '../../src/policy/publication/resource.ts';
import { load, textIn } from '../../src/policy/source.ts';
import type { FetchFile } from '../../src/policy/source.ts';
import { readTable } from '../../src/policy/table.ts';

/** A file of a copy. */
export interface PackedFile {
  readonly resource: Resource;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The files of a municipality as openbaar may read them, of the resources that are for openbaar. Data that are not
 * sound are not published, and neither is a file that still points at what is hidden.
 */
export async function publicFiles(
  fetchFile: FetchFile,
  { resources }: DataPackage,
): Promise<Result<readonly PackedFile[], readonly DataProblem[]>> {
  const loaded = await load(fetchFile);
  if (!loaded.ok) return loaded;
  const hidden = hiddenIn(loaded.value.municipality);
  const open = resources.filter(({ veiligheidsbeeld: own }) => own.audience === 'openbaar');
  const files: PackedFile[] = [];
  const problems: DataProblem[] = [];
  for (const resource of open) {
    const published = await publish(fetchFile, resource, hidden);
    if (!published.ok) problems.push(...published.failure);
    else if (published.value !== null) files.push({ resource, bytes: published.value });
  }
  return problems.length === 0 ? ok(files) : fail(problems);
}

/** What goes out of a file; null where nothing of it does. */
async function publish(
  fetchFile: FetchFile,
  resource: Resource,
  hidden: Hidden,
): Promise<Result<Uint8Array<ArrayBuffer> | null, readonly DataProblem[]>> {
  const publication = publications[resource.veiligheidsbeeld.role];
  if (publication === 'left out') return ok(null);
  const { path, schema } = resource;
  const read = await fetchFile(path);
  if (!read.ok) return fail([problemAt(path, '', 'file-missing', { detail: read.failure })]);
  if (publication === 'whole') return read;
  const text = textIn(read.value);
  if (path.endsWith('.json')) return inBytes(publicJson(path, text, publication, hidden));
  return schema === undefined
    ? read
    : inBytes(publicTable(resource, schema, text, publication, hidden));
}

function inBytes<Failure>(text: Result<string, Failure>): Result<Uint8Array<ArrayBuffer>, Failure> {
  return text.ok ? ok(new TextEncoder().encode(text.value)) : text;
}

function publicJson(
  path: string,
  text: string,
  publish: Publish,
  hidden: Hidden,
): Result<string, readonly DataProblem[]> {
  const json = readJson(path, text);
  if (!json.ok) return json;
  const value = publish(json.value, hidden);
  const named = findNamed(value, hidden);
  return named.length === 0
    ? ok(`${JSON.stringify(value)}\n`)
    : fail(named.map(({ place, id }) => problemAt(path, place, 'names-hidden', { id })));
}

/** A table of which nothing is hidden stays as it is, byte for byte. */
function publicTable(
  { path, dialect }: Resource,
  schema: NonNullable<Resource['schema']>,
  text: string,
  publish: Publish,
  hidden: Hidden,
): Result<string, readonly DataProblem[]> {
  const delimiter = dialect?.delimiter ?? ',';
  const { rows, problems } = readTable(path, text, schema, delimiter);
  if (problems.length > 0) return fail(problems);
  const kept = publish(rows, hidden);
  if (!Array.isArray(kept) || kept.length === rows.length) return ok(text);
  const columns = schema.fields.map(({ name }) => name);
  return ok(`${Papa.unparse(kept, { columns, delimiter, newline: '\n' })}\n`);
}
