import { useSession } from '../state/session.tsx';
import { nl } from '../text/nl.ts';
import { Badge } from '../ui/badge.tsx';
import { AudienceSwitch } from './audience-switch.tsx';
import { Menu } from './menu.tsx';
import { useMadeUpInView } from './made-up-in-view.ts';
import { useOwnHeight } from './use-own-height.ts';

/** Name, menu, and the two marks: whether something made up is in view, and for whom it is. */
export function Header() {
  const { municipality } = useSession();
  const { profile } = municipality;
  const isMadeUp = useMadeUpInView();
  const own = useOwnHeight<HTMLElement>('--vb-header-height');
  return (
    <header ref={own} className="vb-header">
      <span className="vb-brand">
        {nl.app.product} <span className="vb-brand__name">{profile.name}</span>
      </span>
      <Menu />
      <div className="vb-header__marks">
        {isMadeUp && profile.demoNotice !== null ? <Badge tone="let-op">{profile.demoNotice}</Badge> : null}
        <AudienceSwitch />
      </div>
    </header>
  );
}
