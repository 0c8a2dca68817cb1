import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { packageFile } from '../../src/policy/package.ts';
import type { DataPackage, Resource } from '../../src/policy/package.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { sealOf } from '../../src/policy/seal.ts';
import { roles } from '../../src/policy/role.ts';
import { load, textIn } from '../../src/policy/source.ts';
import { readTable } from '../../src/policy/table.ts';
import type { FetchFile, ObservationResource } from '../../src/policy/source.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { writeSeriesText } from '../../src/store/series-text.ts';
import { readResources } from '../../src/worker/bundled-series.ts';
import type { PackedFile } from './publish.ts';

/** A file that packing makes itself. */
interface PreparedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A copy with what its tables hold beside them. */
export interface Prepared {
  readonly descriptor: DataPackage;
  readonly files: readonly PreparedFile[];
}

/**
 * Reads the tables of a copy once, as the page would at every start, and names the outcome in its descriptor. A
 * copy that the page could not open is not prepared: what is wrong with it comes back. `now` in milliseconds since 1970.
 */
export async function prepare(
  descriptor: DataPackage,
  packed: readonly PackedFile[],
  now: number,
): Promise<Result<Prepared, readonly DataProblem[]>> {
  const loaded = await load(copyReader(descriptor, packed));
  if (!loaded.ok) return loaded;
  const { municipality, observationResources } = loaded.value;
  const files: PreparedFile[] = [];
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  for (const observations of observationResources) {
    const file = await preparedFile(observations, municipality, now);
    if (!file.ok) return file;
    files.push(file.value);
    const resource = resources.get(observations.info.name);
    if (resource !== undefined) resources.set(resource.name, await naming(resource, file.value));
  }
  for (const table of packed.filter(({ resource }) => isPolicyTable(resource))) {
    const file = preparedTable(table);
    files.push(file);
    // What is said of it is what may be published of it, not what the maker said.
    const resource = resources.get(table.resource.name);
    if (resource !== undefined) resources.set(resource.name, await naming(resource, file));
  }
  return ok({ descriptor: { ...descriptor, resources: [...resources.values()] }, files });
}

/** A table that the page reads at its start beside the observations. */
function isPolicyTable({ path, veiligheidsbeeld: own }: Resource): boolean {
  return path.endsWith('.csv') && own.role !== 'observations' && !roles[own.role].background;
}

/** The rows of a table that was read without a fault just before. */
function preparedTable({ resource, bytes }: PackedFile): PreparedFile {
  const { name, path, schema = { fields: [], missingValues: [] }, dialect } = resource;
  const { rows } = readTable(path, textIn(bytes), schema, dialect?.delimiter ?? ',');
  return { path: `prepared/${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(rows)) };
}

async function preparedFile(
  observations: ObservationResource,
  municipality: Municipality,
  now: number,
): Promise<Result<PreparedFile, readonly DataProblem[]>> {
  const series = await readResources([observations], municipality, now);
  if (!series.ok) return fail(series.failure);
  const bytes = new TextEncoder().encode(writeSeriesText(series.value));
  return ok({ path: `prepared/${observations.info.name}.json`, bytes });
}

async function naming(resource: Resource, { path, bytes }: PreparedFile): Promise<Resource> {
  const prepared = { path, ...(await sealOf(bytes)) };
  return { ...resource, veiligheidsbeeld: { ...resource.veiligheidsbeeld, prepared } };
}

/** A resource without what an earlier packing made of it. */
export function unprepared(resource: Resource): Resource {
  const { prepared, ...own } = resource.veiligheidsbeeld;
  return prepared === undefined ? resource : { ...resource, veiligheidsbeeld: own };
}

/** Reads the files of a copy that is not on the disk yet. */
export function copyReader(descriptor: DataPackage, packed: readonly PackedFile[]): FetchFile {
  const files = new Map(packed.map(({ resource, bytes }) => [resource.path, bytes]));
  files.set(packageFile, new TextEncoder().encode(JSON.stringify(descriptor)));
  return (path) => {
    const bytes = files.get(path);
    return Promise.resolve(bytes === undefined ? fail('ENOENT') : ok(bytes));
  };
}
