import { Link } from '@nl-design-system-candidate/link-react';
import type { Ref } from 'react';
import { AgreementsPanel } from '../../indicator/agreements-panel.tsx';
import { keyOfDeviation } from '../../analysis/indicators/lists.ts';
import { StoryPanel } from '../../indicator/story-panel.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';
import { Card } from '../../ui/card.tsx';
import { sentencesOf } from './caveat-words.ts';
import { mapUrl, priorityUrl, trendUrl } from '../../indicator/deviation-links.ts';
import type { FoundDeviation as Row } from '../../analysis/indicators/deviations.ts';
import { isSure, oneIn, wayOf } from '../../analysis/indicators/lists.ts';

const words = bijzonderheden.detail;

/** From here on counts vary so much more than by chance that it is said. */
const wideSpread = 1.2;

/** What there is to say about one deviation, and the place to explain it and to agree on something. */
export function DetailCard({ row, ref }: { readonly row: Row; readonly ref: Ref<HTMLDivElement> }) {
  const { subject, count, low, high, spread = 1 } = row;
  const { indicator, span } = subject;
  const caveats = sentencesOf(row.caveats);
  const key = keyOfDeviation(row);
  return (
    <div className="vb-bijzonder__detail" ref={ref} tabIndex={-1}>
      <Card title={`${indicator.name}, ${subject.where ?? bijzonderheden.whole}`} className="vb-detail">
        <p className="vb-detail__count">{words.counted(count, span.from, span.to, low, high, wayOf(row))}</p>
        {subject.earlier.length === 0 ? null : <p>{words.earlier(subject.earlier)}</p>}
        <p>
          {isSure(row)
            ? words.sure(oneIn(row.adjustedP), row.family)
            : words.unsure(oneIn(row.p), oneIn(row.adjustedP), row.family)}
          {spread >= wideSpread ? ` ${words.spread}` : ''}
        </p>
        <Links row={row} />
        {caveats.length === 0 ? null : (
          <section>
            <h3 className="vb-detail__part">{words.caveats}</h3>
            <ul className="vb-detail__caveats">
              {caveats.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3 className="vb-detail__part">{words.agreed}</h3>
          <AgreementsPanel key={key} priority={indicator.priority} indicator={indicator.id} />
        </section>
        <section>
          <h3 className="vb-detail__part">{words.story}</h3>
          <StoryPanel key={key} indicator={indicator} span={span} />
        </section>
      </Card>
    </div>
  );
}

function Links({ row: { subject } }: { readonly row: Row }) {
  const { municipality, store } = useSession();
  const { audience } = useView().view;
  const { view } = store.get();
  const map = mapUrl(view, municipality, subject, audience);
  const priority = municipality.priorities.find(({ id }) => id === subject.indicator.priority);
  return (
    <p className="vb-detail__links">
      {map === null ? <span className="vb-muted">{words.noMap}</span> : <Link href={map}>{words.toMap}</Link>}
      <Link href={trendUrl(view, subject)}>{words.toTrend}</Link>
      {priority === undefined ? null : (
        <Link href={priorityUrl(view, subject)}>{words.toPriority(priority.shortTitle)}</Link>
      )}
    </p>
  );
}
