import { useSession, useView } from '../state/session.tsx';
import { carriedTo } from '../view/carry-subject.ts';
import { screens } from '../view/view.ts';
import { nl } from '../text/nl.ts';
import { Badge } from '../ui/badge.tsx';
import { AudienceSwitch } from './audience-switch.tsx';
import { useMadeUpInView } from './made-up-in-view.ts';
import { useOwnHeight } from './use-own-height.ts';

/** Name, screens, and the two marks: whether something made up is in view, and for whom it is. */
export function Header() {
  const { municipality } = useSession();
  const { view, linkTo } = useView();
  const { profile } = municipality;
  const isMadeUp = useMadeUpInView();
  const own = useOwnHeight<HTMLElement>('--vb-header-height');
  return (
    <header ref={own} className="vb-header">
      <span className="vb-brand">
        {nl.app.product} <span className="vb-brand__name">{profile.name}</span>
      </span>
      <nav aria-label={nl.app.navigation} className="vb-nav">
        {screens.map((screen) => (
          <a
            key={screen}
            className="vb-nav__link"
            href={linkTo(screen, carriedTo(screen, view, profile))}
            aria-current={view.screen === screen ? 'page' : undefined}
            // Another screen begins at its top, wherever a person was in this one.
            onClick={() => window.scrollTo(0, 0)}
          >
            {nl.app.screens[screen]}
          </a>
        ))}
      </nav>
      <div className="vb-header__marks">
        {isMadeUp && profile.demoNotice !== null ? <Badge tone="let-op">{profile.demoNotice}</Badge> : null}
        <AudienceSwitch />
      </div>
    </header>
  );
}
