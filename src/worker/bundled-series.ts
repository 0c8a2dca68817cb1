import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { readBundled } from '../intake/bundled.ts';
import type { Problem } from '../intake/report.ts';
import type { Municipality } from '../policy/municipality.ts';
import { problemAt } from '../policy/problem.ts';
import type { DataProblem } from '../policy/problem.ts';
import type { ObservationResource } from '../policy/source.ts';
import { intakeContext } from './intake-context.ts';

/** The series of the bundled observations, or every cell in them that cannot be read. `now` in milliseconds since 1970. */
export function readResources(
  resources: readonly ObservationResource[],
  municipality: Municipality,
  now: number,
): Result<readonly Series[], readonly DataProblem[]> {
  const series: Series[] = [];
  const problems: DataProblem[] = [];
  for (const { info, text } of resources) {
    const read = readBundled(info, text, intakeContext(municipality, info.name, now));
    if (read.ok) series.push(...read.value);
    else problems.push(...read.failure.map((problem) => toDataProblem(info.path, problem)));
  }
  return problems.length === 0 ? ok(series) : fail(problems);
}

function toDataProblem(file: string, { row, column, seen, because }: Problem): DataProblem {
  const place = column === '' ? String(row) : `${row}:${column}`;
  return problemAt(file, place, 'wrong-value', { seen, expected: because });
}
