import type { ReactNode, RefObject } from 'react';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { ReportPage, ReportTables } from './report-page.tsx';
import type { ShownPage } from './use-pages.ts';
import './report.css';
import './report-print.css';

const words = overlegScherm.report;

/** Pages as a document on A4: for whom it is, its title, what each says, and the numbers behind them. */
export function ReportFrame({
  kicker,
  title,
  about,
  begin,
  pages,
  shownOn,
  dataHash,
  sheet,
  tools,
}: {
  /** Above the title: what it belongs to. */
  readonly kicker: string;
  readonly title: string;
  /** Below it: until when the figures go, and what state it is in. */
  readonly about: ReactNode;
  /** What comes before the pages. */
  readonly begin: ReactNode;
  readonly pages: readonly ShownPage[];
  /** The day of a frozen meeting; null for what the data say now. */
  readonly shownOn: string | null;
  readonly dataHash: string;
  readonly sheet: RefObject<HTMLElement | null>;
  /** What can be done with it once it is whole, and the way back. */
  readonly tools: { readonly whole: ReactNode; readonly always: ReactNode };
}) {
  const { municipality, audience } = useSession();
  const { marks } = overlegScherm.present;
  const isMadeUp = pages.some(({ slide }) => slide?.isMadeUp === true);
  const isComing = pages.some(({ slide, since }) => slide === null || (shownOn !== null && since === null));
  const looks = [
    'vb-report',
    ...(isMadeUp ? ['vb-report--made-up'] : []),
    ...(audience === 'openbaar' ? ['vb-report--openbaar'] : []),
  ];
  return (
    <div className={looks.join(' ')}>
      <article ref={sheet} className="vb-report__sheet">
        <header className="vb-report__head">
          <p className="vb-report__kicker">
            <span>{kicker}</span>
            {isMadeUp ? <Badge tone="let-op">{marks.fictief}</Badge> : null}
            <span className={`vb-report__mark vb-report__mark--${audience}`}>{marks[audience]}</span>
          </p>
          <h1 className="vb-report__title">{title}</h1>
          {about}
        </header>
        {begin}
        {pages.map((shown) => (
          <ReportPage key={shown.page.id} shown={shown} shownOn={shownOn} />
        ))}
        <ReportTables pages={pages} />
        <footer className="vb-report__foot">{words.foot(municipality.profile.name, dataHash)}</footer>
      </article>
      <Card title={words.side} className="vb-report__side">
        {isComing ? (
          <Shape label={overlegScherm.present.coming} height={3} lines={1} />
        ) : (
          <>
            <Button purpose="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            {tools.whole}
          </>
        )}
        {tools.always}
        {audience === 'driehoek' ? <p className="vb-small vb-muted">{words.confidential}</p> : null}
      </Card>
    </div>
  );
}
