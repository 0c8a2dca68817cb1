import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense } from 'react';
import type { DataProblem } from '../policy/problem.ts';
import { nl } from '../text/nl.ts';
import { storing } from '../text/nl/storing.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import './shell.css';

// What can be wrong has many words, and hardly anybody needs them.
const DataProblemList = lazyPart(() => import('./data-problem-list.tsx'), 'DataProblemList');

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
          <ErrorBoundary reset="">
            <Suspense>
              <DataProblemList problems={problems} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </Notice>
    </main>
  );
}
