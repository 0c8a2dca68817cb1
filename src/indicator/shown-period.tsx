import { isSameSpan, type Span } from '../domain/time/month.ts';
import { useSession, useView } from '../state/session.tsx';
import { getoond } from '../text/nl/getoond.ts';
import './shown-period.css';

/** Says which months a part shows, wherever they are not those of the screen; nothing where they are. */
export function ShownPeriod({ shown }: { readonly shown: Span }) {
  const { view } = useView();
  if (isSameSpan(shown, view.period)) return null;
  return <span className="vb-shown-period">{getoond.period(shown, view.period)}</span>;
}

/** Says that a part tells how things stand today, where the screen is about months that are past. */
export function ShownNow() {
  const { catalogue } = useSession();
  const { view } = useView();
  if (view.audience === 'openbaar' || view.period.to >= catalogue.lastMonth) return null;
  return <span className="vb-shown-period">{getoond.now(view.period)}</span>;
}
