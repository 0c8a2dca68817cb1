import { lazy, Suspense } from 'react';
import { useSession } from '../state/session.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';

const StoreTrouble = lazy(async () => ({ default: (await import('./kept-notices.tsx')).StoreTrouble }));

/** Says on every screen that what was kept could not be opened, or not all of it: else it looks as if there is none. */
export function StoreNotice() {
  const { catalogue, dossier } = useSession();
  const isOpen = catalogue.store === 'open' && dossier.store === 'open';
  return isOpen && catalogue.damaged.length === 0 ? null : (
    <ErrorBoundary reset="">
      <Suspense>
        <StoreTrouble />
      </Suspense>
    </ErrorBoundary>
  );
}
