import { lazy, Suspense } from 'react';
import { monthsUntil } from '../domain/time/month.ts';
import { useSession } from '../state/session.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';

const StoreTrouble = lazy(async () => ({ default: (await import('./kept-notices.tsx')).StoreTrouble }));
const ClockTrouble = lazy(async () => ({ default: (await import('./kept-notices.tsx')).ClockTrouble }));

/**
 * Says on every screen that what was kept could not be opened, or not all of it: else it looks as if there is none. And
 * that the clock of this computer cannot be right, by which it is judged what is late.
 */
export function StoreNotice() {
  const { catalogue, dossier, today } = useSession();
  const isOpen = catalogue.store === 'open' && dossier.store === 'open';
  const isClockBehind = monthsUntil(today, catalogue.lastMonth) < 0;
  const isWhole = catalogue.damaged.length === 0 && dossier.damaged === 0;
  return isOpen && isWhole && !isClockBehind ? null : (
    <ErrorBoundary reset="">
      <Suspense>
        <StoreTrouble />
        {isClockBehind ? <ClockTrouble /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
