import type { DataProblem } from '../policy/problem.ts';
import { nl } from '../text/nl.ts';
import { dataProblemText } from '../text/nl/data-problems.ts';
import { Notice } from '../ui/notice.tsx';
import './shell.css';

/** Data that cannot be opened: which file, where in it, and what to do. */
export function Failure({ problems }: { readonly problems: readonly DataProblem[] }) {
  return (
    <main className="vb-main">
      <Notice tone="error" title={nl.app.openFailed}>
        <p>{nl.app.openFailedHelp}</p>
        <ul>
          {problems.slice(0, 10).map((problem) => (
            <li key={`${problem.file} ${problem.place} ${problem.problem}`}>
              <strong>{problem.file}</strong> {problem.place}:{' '}
              {dataProblemText(problem.problem, problem.params)}
            </li>
          ))}
        </ul>
      </Notice>
    </main>
  );
}
