import type { DataProblem } from '../policy/problem.ts';
import { dataProblemText, moreDataProblems } from '../text/nl/data-problems.ts';
import { offline } from '../text/nl/offline.ts';

/** More than these are counted. */
const most = 10;

/** The first faults of data/: which file, where in it, and what is wrong. */
export function DataProblemList({ problems }: { readonly problems: readonly DataProblem[] }) {
  return isUnreached(problems) ? (
    <p>{offline.noData}</p>
  ) : (
    <ul>
      {problems.slice(0, most).map((problem) => (
        <li key={`${problem.file} ${problem.place} ${problem.problem}`}>
          <strong>{problem.file}</strong> {problem.place}: {dataProblemText(problem.problem, problem.params)}
        </li>
      ))}
      {problems.length > most ? <li>{moreDataProblems(problems.length - most)}</li> : null}
    </ul>
  );
}

/** Whether the server was not reached at all, where one that was would name a status. */
function isUnreached(problems: readonly DataProblem[]): boolean {
  return problems.every(
    ({ problem, params }) => problem === 'file-missing' && params['detail']?.startsWith('HTTP') === false,
  );
}
