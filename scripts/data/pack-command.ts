import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { dataCheck } from '../../src/text/nl/data-check.ts';
import { dataProblemText } from '../../src/text/nl/data-problems.ts';
import { packData } from './pack.ts';
import { previousCounts } from './previous.ts';
import type { PreviousFailure } from './previous.ts';
import type { Remembered } from './suppressed.ts';

/** Exit codes: good, problems found, wrong use. */
export const good = 0;
export const problemsFound = 1;
export const misuse = 2;

/** The counts of the publication in a folder, none where no folder is given; says why where that cannot be read. */
export async function countsBefore(
  folder: string | undefined,
): Promise<Result<readonly Remembered[], PreviousFailure>> {
  if (folder === undefined) return ok([]);
  const before = await previousCounts(folder);
  if (!before.ok) console.error(dataCheck.previous(folder, before.failure));
  return before;
}

/** Packs a data folder and says how it went; the exit code. */
export async function packCommand(
  folder: string,
  out: string,
  audience: Audience,
  before: readonly Remembered[],
): Promise<number> {
  const packed = await packData(folder, out, audience, before);
  if (packed.ok) {
    console.log(dataCheck.packed(packed.value.files, out, audience));
    if (packed.value.kept > 0) console.log(dataCheck.kept(packed.value.kept));
    return good;
  }
  if (packed.failure.why === 'not-empty') {
    console.error(dataCheck.notEmpty(out));
    return misuse;
  }
  tellProblems(packed.failure.problems);
  console.log(dataCheck.bad(packed.failure.problems.length));
  return problemsFound;
}

/** A line for each problem with the data. */
export function tellProblems(problems: readonly DataProblem[]): void {
  for (const { file, place, problem, params } of problems)
    console.log(dataCheck.problem(file, place, dataProblemText(problem, params)));
}
