import { Heading } from '@nl-design-system-candidate/heading-react';
import type { DataProblem } from '../policy/problem.ts';
import { nl } from '../text/nl.ts';
import { dataProblemText } from '../text/nl/data-problems.ts';
import { storing } from '../text/nl/storing.ts';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import './shell.css';

/** Data that cannot be opened: which file, where in it, and what to do. Without problems it is the page that failed. */
export function Failure({ problems }: { readonly problems: readonly DataProblem[] }) {
  const isOfData = problems.length > 0;
  return (
    <main className="vb-main">
      <Heading level={1}>{nl.app.product}</Heading>
      <Notice tone="error" title={isOfData ? nl.app.openFailed : storing.notStarted.title}>
        <p>{isOfData ? nl.app.openFailedHelp : storing.notStarted.text}</p>
        <ReloadButton />
        {isOfData ? (
          <ul>
            {problems.slice(0, 10).map((problem) => (
              <li key={`${problem.file} ${problem.place} ${problem.problem}`}>
                <strong>{problem.file}</strong> {problem.place}:{' '}
                {dataProblemText(problem.problem, problem.params)}
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </main>
  );
}
