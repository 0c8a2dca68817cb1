import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import { readBundled } from '../intake/bundled.ts';
import type { Problem } from '../intake/report.ts';
import type { Municipality } from '../policy/municipality.ts';
import { problemAt } from '../policy/problem.ts';
import type { DataProblem } from '../policy/problem.ts';
import type { ObservationResource } from '../policy/source.ts';
import { intakeContext } from './intake-context.ts';

/** The series in the CSV of a resource, or every cell in it that cannot be read. `now` in milliseconds since 1970. */
export function readObservations(
  { info, text }: ObservationResource,
  municipality: Municipality,
  now: number,
): Result<readonly Series[], readonly DataProblem[]> {
  const read = readBundled(info, text, intakeContext(municipality, info.name, now));
  return read.ok ? read : fail(read.failure.map((problem) => toDataProblem(info.path, problem)));
}

function toDataProblem(file: string, { row, column, seen, because }: Problem): DataProblem {
  const place = column === '' ? String(row) : `${row}:${column}`;
  if (because === 'header-unknown') return problemAt(file, '1', because, { seen });
  return problemAt(file, place, 'row-refused', { seen, because });
}
