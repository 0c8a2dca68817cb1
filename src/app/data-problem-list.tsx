import type { DataProblem } from '../policy/problem.ts';
import { dataProblemText } from '../text/nl/data-problems.ts';

/** The first faults of data/: which file, where in it, and what is wrong. */
export function DataProblemList({ problems }: { readonly problems: readonly DataProblem[] }) {
  return (
    <ul>
      {problems.slice(0, 10).map((problem) => (
        <li key={`${problem.file} ${problem.place} ${problem.problem}`}>
          <strong>{problem.file}</strong> {problem.place}: {dataProblemText(problem.problem, problem.params)}
        </li>
      ))}
    </ul>
  );
}
