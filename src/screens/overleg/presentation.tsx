import { useEffect, useRef, useState } from 'react';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { Agenda } from './agenda.tsx';
import { Clock } from './clock.tsx';
import { Sheet } from './sheet.tsx';
import type { Agreeing } from './use-agreeing.ts';
import { useKeys } from './use-keys.ts';
import type { ShownPage } from './use-pages.ts';
import { useSlideShow } from './use-slide-show.ts';
import './presentation.css';

const words = overlegScherm.present;

/** The meeting on the wall: one message a page, over the whole window. */
export function Presentation({
  title,
  pages,
  agreeing,
  shownOn,
  isContested,
}: {
  readonly title: string;
  readonly agreeing: Agreeing;
  readonly pages: readonly ShownPage[];
  /** The day of a frozen meeting; null for what the data say now. */
  readonly shownOn: string | null;
  /** Whether another snapshot of it says otherwise. */
  readonly isContested: boolean;
}) {
  const show = useSlideShow(pages);
  const { shown, at } = show;
  const [isDark, setDark] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isWriting = agreeing.meeting !== null;
  useKeys({ ...show, agree: agreeing.open, isDark, toDark: setDark, isWriting });
  // Who listens hears the new page, and where he is back after a form.
  useEffect(() => {
    if (!isWriting) heading.current?.focus({ preventScroll: true });
  }, [at, isWriting]);
  return (
    <div className="vb-present" role="region" aria-label={title}>
      {shown === null ? (
        <p className="vb-present__lead">{words.none}</p>
      ) : (
        <Sheet shown={shown} heading={heading} shownOn={shownOn} isContested={isContested} />
      )}
      <footer className="vb-present__foot">
        <Agenda pages={pages} at={at} />
        {shown === null ? null : <Clock key={shown.page.part} minutes={minutesOf(pages, shown)} />}
        <div className="vb-present__buttons" title={words.keys}>
          <Button purpose="subtle" disabled={at === 0} onClick={show.back}>
            <span aria-hidden="true">←</span>
            <span className="vb-hidden">{words.previous}</span>
          </Button>
          <Button purpose="subtle" disabled={at >= pages.length - 1} onClick={show.forward}>
            <span aria-hidden="true">→</span>
            <span className="vb-hidden">{words.next}</span>
          </Button>
          {agreeing.open === null || shown === null ? null : (
            <Button purpose="subtle" onClick={agreeing.open}>
              {words.agree.button}
            </Button>
          )}
          <Button purpose="subtle" onClick={() => setDark(true)}>
            {words.dark}
          </Button>
          <Button purpose="subtle" onClick={show.leave}>
            {words.leave}
          </Button>
        </div>
      </footer>
      <p className="vb-hidden" role="status">
        {agreeing.isKept ? words.agree.kept : ''}
      </p>
      {agreeing.meeting === null || shown === null ? null : (
        <AgreementDialog page={shown.page} meeting={agreeing.meeting} onClosed={agreeing.close} />
      )}
      {isDark ? (
        // The whole of the screen: whoever touches it anywhere has the page back.
        <button type="button" className="vb-present__dark" autoFocus onClick={() => setDark(false)}>
          {words.bright}
        </button>
      ) : null}
    </div>
  );
}

/** All that the part of a page is given. */
function minutesOf(pages: readonly ShownPage[], { page }: ShownPage): number {
  const same = pages.filter((one) => one.page.part === page.part);
  return same.reduce((sum, one) => sum + one.page.minutes, 0);
}
