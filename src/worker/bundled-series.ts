import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Municipality } from '../policy/municipality.ts';
import { problemAt } from '../policy/problem.ts';
import type { DataProblem } from '../policy/problem.ts';
import type { ObservationResource } from '../policy/source.ts';
import { readSeriesText } from '../store/series-text.ts';

/**
 * The series of the bundled observations, or everything in them that cannot be read. What packing read before is only
 * opened; a folder that was not packed is read as it stands. `now` in milliseconds since 1970.
 */
export async function readResources(
  resources: readonly ObservationResource[],
  municipality: Municipality,
  now: number,
): Promise<Result<readonly Series[], readonly DataProblem[]>> {
  const read = await Promise.all(resources.map((resource) => readOne(resource, municipality, now)));
  const problems = read.flatMap((one) => (one.ok ? [] : one.failure));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? one.value : [])));
}

async function readOne(
  resource: ObservationResource,
  municipality: Municipality,
  now: number,
): Promise<Result<readonly Series[], readonly DataProblem[]>> {
  if (resource.form === 'series') {
    const series = readSeriesText(resource.text);
    return series === null ? fail([problemAt(resource.info.path, '', 'not-series')]) : ok(series);
  }
  const { readObservations } = await import('./bundled-csv.ts');
  return readObservations(resource, municipality, now);
}
