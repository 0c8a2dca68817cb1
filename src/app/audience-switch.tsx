import { Suspense, useState } from 'react';
import { useView } from '../state/session.tsx';
import { nl } from '../text/nl.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Icon } from '../ui/icon.tsx';
import { lazyPart } from '../ui/lazy-part.ts';

const AudienceDialog = lazyPart(() => import('./audience-dialog.tsx'), 'AudienceDialog');

/** The mark that says for whom the figures are made; it opens the explanation and the choice. */
export function AudienceSwitch() {
  const { view } = useView();
  const [isOpen, setIsOpen] = useState(false);
  const words = nl.app.audience;
  return (
    <>
      <button
        type="button"
        className={`vb-audience vb-audience--${view.audience}`}
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
      >
        <Icon name={view.audience === 'driehoek' ? 'lock' : 'check'} />
        <span className="vb-hidden">{words.change} </span>
        {words[view.audience]}
      </button>
      {/* A browser does not repeat a button on every page of a print. */}
      <span className={`vb-only-print vb-audience vb-audience--${view.audience}`}>
        {words[view.audience]}
      </span>
      {isOpen ? (
        <ErrorBoundary reset="">
          <Suspense>
            <AudienceDialog onClosed={() => setIsOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  );
}
