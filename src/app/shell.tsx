import { Heading } from '@nl-design-system-candidate/heading-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useIsFetching } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { OverzichtScreen } from '../screens/overzicht/overzicht-screen.tsx';
import { useSession, useTroubles, useView, useViewState } from '../state/session.tsx';
import { unknownParts } from '../view/unknown-parts.ts';
import type { ScreenName } from '../view/view.ts';
import { nl } from '../text/nl.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice } from '../ui/notice.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Header } from './header.tsx';
import { startPatience } from './loading.tsx';
import { SlowShape } from './slow-shape.tsx';
import { StoreNotice } from './store-notice.tsx';
import { Strip } from './strip.tsx';
import { TroubleNotices } from './trouble-notices.tsx';
import './shell.css';

const ShareLink = lazyPart(() => import('./shared-link.tsx'), 'ShareLink');
const MadeWith = lazyPart(() => import('./shared-link.tsx'), 'MadeWith');
const OfflinePart = lazyPart(() => import('./offline-part.tsx'), 'OfflinePart');

const SindsScreen = lazyPart(() => import('../screens/sinds/sinds-screen.tsx'), 'SindsScreen');
const KaartScreen = lazyPart(() => import('../screens/kaart/kaart-screen.tsx'), 'KaartScreen');
const TrendsScreen = lazyPart(() => import('../screens/trends/trends-screen.tsx'), 'TrendsScreen');
const PrioriteitScreen = lazyPart(
  () => import('../screens/prioriteit/prioriteit-screen.tsx'),
  'PrioriteitScreen',
);
const BijzonderhedenScreen = lazyPart(
  () => import('../screens/bijzonderheden/bijzonderheden-screen.tsx'),
  'BijzonderhedenScreen',
);
const BelevingScreen = lazyPart(() => import('../screens/beleving/beleving-screen.tsx'), 'BelevingScreen');
const UitvoeringScreen = lazyPart(
  () => import('../screens/uitvoering/uitvoering-screen.tsx'),
  'UitvoeringScreen',
);
const CameratoezichtScreen = lazyPart(
  () => import('../screens/cameratoezicht/cameratoezicht-screen.tsx'),
  'CameratoezichtScreen',
);
const OverlegScreen = lazyPart(() => import('../screens/overleg/overleg-screen.tsx'), 'OverlegScreen');
const RaadScreen = lazyPart(() => import('../screens/raad/raad-screen.tsx'), 'RaadScreen');
const DossierScreen = lazyPart(() => import('../screens/dossier/dossier-screen.tsx'), 'DossierScreen');
const GegevensScreen = lazyPart(() => import('../screens/gegevens/gegevens-screen.tsx'), 'GegevensScreen');

const VerantwoordingScreen = lazyPart(
  () => import('../screens/verantwoording/verantwoording-screen.tsx'),
  'VerantwoordingScreen',
);

const screenOf: Readonly<Record<ScreenName, React.ComponentType>> = {
  overzicht: OverzichtScreen,
  sinds: SindsScreen,
  prioriteit: PrioriteitScreen,
  kaart: KaartScreen,
  trends: TrendsScreen,
  bijzonderheden: BijzonderhedenScreen,
  beleving: BelevingScreen,
  uitvoering: UitvoeringScreen,
  cameratoezicht: CameratoezichtScreen,
  overleg: OverlegScreen,
  raad: RaadScreen,
  dossier: DossierScreen,
  gegevens: GegevensScreen,
  verantwoording: VerantwoordingScreen,
};

/** Header, strip and the screen that the View names. */
export function Shell() {
  const { municipality, store } = useSession();
  const state = useViewState(store);
  const dropped = [...state.dropped, ...unknownParts(state.view, municipality)];
  const { view, linkTo } = useView();
  const { restarts } = useTroubles();
  const [isSharing, setSharing] = useState(false);
  const Screen = screenOf[view.screen];
  useEffect(() => {
    document.title = `${nl.app.screens[view.screen]} – ${nl.app.product} ${municipality.profile.name}`;
  }, [view.screen, municipality.profile.name]);
  return (
    <div className={`vb-shell vb-shell--${view.screen}`}>
      <SkipLink href="#inhoud" onClick={skipToContent}>
        {nl.app.skip}
      </SkipLink>
      <Header />
      <Strip />
      <main id="inhoud" tabIndex={-1} className="vb-main">
        {dropped.length === 0 ? null : <Notice tone="warning">{nl.app.dropped(dropped)}</Notice>}
        {state.closed.length === 0 ? null : <Notice tone="info">{nl.app.closed(state.closed)}</Notice>}
        <TroubleNotices />
        <StoreNotice />
        <Elsewhere />
        {useIsDrawn() ? (
          <ErrorBoundary reset="">
            <Suspense fallback={null}>
              <OfflinePart />
            </Suspense>
          </ErrorBoundary>
        ) : null}
        {view.madeWith === null ? null : (
          <ErrorBoundary reset="">
            <Suspense>
              <MadeWith />
            </Suspense>
          </ErrorBoundary>
        )}
        <ErrorBoundary reset={`${view.screen} ${restarts}`} heading={nl.app.screens[view.screen]}>
          {/* By screen: one that is left is gone, and not kept out of sight until the next has come. */}
          <Suspense key={view.screen} fallback={<Coming name={nl.app.screens[view.screen]} />}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="vb-footer">
        <a
          className="nl-link"
          href={linkTo('verantwoording')}
          aria-current={view.screen === 'verantwoording' ? 'page' : undefined}
          onClick={() => window.scrollTo(0, 0)}
        >
          {nl.app.screens.verantwoording}
        </a>
        {isSharing ? (
          <ErrorBoundary reset="">
            <Suspense>
              <ShareLink />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <button type="button" className="nl-button nl-button--subtle" onClick={() => setSharing(true)}>
            {nl.app.share}
          </button>
        )}
        <span>{nl.app.footer}</span>
      </footer>
    </div>
  );
}

/** In the place of a screen of which the program is still on its way. */
function Coming({ name }: { readonly name: string }) {
  return (
    <>
      <Heading level={1} className="vb-hidden">
        {name}
      </Heading>
      <SlowShape patience={startPatience} />
    </>
  );
}

/** Whether what was asked first is there: what is not of the first screen loads its code after it. */
function useIsDrawn(): boolean {
  const asked = useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'catalogue' });
  const [was, setWas] = useState(-1);
  // Once it stands there, not while it is being drawn.
  useEffect(
    () => setWas((before) => (before < 0 && asked === 0 ? before : before === 0 ? 0 : asked)),
    [asked],
  );
  return was === 0;
}

/** The hash is the View, so the skip link moves the focus itself and leaves the address alone. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}
