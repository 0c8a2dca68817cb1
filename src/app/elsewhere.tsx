import { lazy, Suspense, useEffect, useState } from 'react';
import { useRefresh, useSession } from '../state/session.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';

const ElsewhereTold = lazy(async () => ({ default: (await import('./kept-notices.tsx')).ElsewhereTold }));

/** Says that another tab changed the loaded files, and asks again what is loaded. */
export function Elsewhere() {
  const { client } = useSession();
  const refresh = useRefresh();
  const [isTold, setIsTold] = useState(false);
  useEffect(
    () =>
      client.onElsewhere(() => {
        setIsTold(true);
        void refresh();
      }),
    [client, refresh],
  );
  return isTold ? (
    <ErrorBoundary reset="">
      <Suspense>
        <ElsewhereTold onClose={() => setIsTold(false)} />
      </Suspense>
    </ErrorBoundary>
  ) : null;
}
