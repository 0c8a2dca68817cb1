import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { monthsNeeded } from '../../domain/needs.ts';
import { monthsIn } from '../../domain/time/month.ts';
import { keyOfDeviation } from '../../analysis/indicators/lists.ts';
import type { DeviationsFinding } from '../../analysis/indicators/deviations.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { bijzonderheden as words } from '../../text/nl/bijzonderheden.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { DetailCard } from './detail-card.tsx';
import { RangeLegend } from '../../indicator/range-legend.tsx';
import { ListCard } from './list-card.tsx';
import { byTime, isSure } from '../../analysis/indicators/lists.ts';
import { Looked } from './looked.tsx';
import './bijzonderheden.css';

/** What deviates this period, whether it can be chance, where, what may be wrong with the figure, and what we agree. */
export function BijzonderhedenScreen() {
  const { view } = useView();
  const { finding } = useAnalysis({ about: 'deviations', period: view.period } as const);
  const found = finding?.figures ?? null;
  return (
    <div className="vb-bijzonder">
      <div className="vb-bijzonder__top">
        <Heading level={1} className="vb-bijzonder__title">
          {words.title}
        </Heading>
        {found === null ? null : <Summary found={found} />}
      </div>
      {found === null ? (
        <Card title={words.columns.what}>
          <Shape label={words.loading} height={16} lines={6} />
        </Card>
      ) : (
        <Found found={found} />
      )}
    </div>
  );
}

type Deviations = DeviationsFinding['figures'];

function Summary({ found: { all, looked, byChance, families } }: { readonly found: Deviations }) {
  const sure = all.filter(isSure).length;
  return (
    <>
      <p className="vb-bijzonder__summary">
        {looked === 0 ? geschiedenis.nothingYet : words.summary(sure, all.length - sure)}
      </p>
      <p className="vb-muted">
        {looked === 0 ? words.nothingYet : words.looked(looked, Math.round(byChance), families)}
      </p>
    </>
  );
}

function Found({ found }: { readonly found: Deviations }) {
  const { catalogue } = useSession();
  const { view } = useView();
  const [wanted, setWanted] = useState<string | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { period, last } = byTime(found.all);
  const chosen = found.all.find((row) => keyOfDeviation(row) === wanted) ?? period[0] ?? last[0];
  const key = chosen === undefined ? null : keyOfDeviation(chosen);
  const isOpenbaar = view.audience === 'openbaar';
  const { from, to } = view.period;
  const step = isOpenbaar ? 3 : 1;
  const isLast = to > catalogue.lastMonth - step;
  const choose = (next: string): void => {
    setWanted(next);
    showDetail(detail.current);
  };
  return (
    <>
      <div className="vb-bijzonder__lists">
        <ListCard
          title={words.period(from, to, isLast, monthsIn(view.period), isOpenbaar)}
          note={isOpenbaar ? words.periodNoteOpenbaar : words.periodNote}
          none={noneText(found, 'period', monthsNeeded.deviation(view.period))}
          rows={period}
          chosen={key}
          onChoose={choose}
        />
        {monthsIn(view.period) > step ? (
          <ListCard
            title={words.last(to - step + 1, to)}
            note={words.lastNote(isOpenbaar)}
            none={noneText(found, 'last', monthsNeeded.deviation({ from: to - step + 1, to }))}
            rows={last}
            chosen={key}
            onChoose={choose}
          />
        ) : null}
        {found.all.length === 0 ? null : <RangeLegend />}
        <Looked found={found} />
      </div>
      {chosen === undefined ? null : <DetailCard row={chosen} ref={detail} />}
    </>
  );
}

/** That nothing is out of the ordinary, or that nothing could be tested yet and what that needs. */
function noneText({ lookedOf, months }: Deviations, of: 'period' | 'last', needed: number): string {
  if (lookedOf[of] > 0) return words.none[of];
  return `${geschiedenis.nothingYet} ${geschiedenis.needs(needed, months)}`;
}

/** Where the detail lies under the lists, a choice leads to it. */
function showDetail(detail: HTMLDivElement | null): void {
  if (detail === null || detail.getBoundingClientRect().top < window.innerHeight * 0.75) return;
  detail.focus({ preventScroll: true });
  detail.scrollIntoView({ block: 'start' });
}
