import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { packageFile } from '../../src/policy/package.ts';
import type { DataPackage, Resource } from '../../src/policy/package.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { sealOf } from '../../src/policy/seal.ts';
import { load } from '../../src/policy/source.ts';
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

/** A copy with the series of its observations beside them. */
export interface Prepared {
  readonly descriptor: DataPackage;
  readonly files: readonly PreparedFile[];
}

/**
 * Reads the observations of a copy once, as the page would at every start, and names the outcome in its descriptor. A
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
  return ok({ descriptor: { ...descriptor, resources: [...resources.values()] }, files });
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
  const { veiligheidsbeeld: own } = resource;
  if (own.role !== 'observations') return resource;
  return { ...resource, veiligheidsbeeld: { ...own, prepared: { path, ...(await sealOf(bytes)) } } };
}

/** A resource without what an earlier packing made of it. */
export function unprepared(resource: Resource): Resource {
  if (resource.veiligheidsbeeld.role !== 'observations') return resource;
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
