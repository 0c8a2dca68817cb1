import { useMemo } from 'react';
import { AnswerMap } from '../../map/answer-map.tsx';
import { happensAtHomes } from '../../policy/drawn.ts';
import { useSession } from '../../state/session.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Notice } from '../../ui/notice.tsx';
import { inhabitantsOf } from '../../policy/inhabitants.ts';
import { draftOf } from './pointing.ts';
import type { ShownMap } from './shown-map.ts';
import { hotSquaresOf } from './hot.ts';
import type { Side } from './sides.ts';
import { useDrawn } from './use-drawn.ts';
import { useHotspots } from './use-hotspots.ts';
import { useStage, type Shared } from './use-stage.ts';

/** One map, or the reason why there is none. */
export function MapPanel({
  side,
  isOneOfTwo,
  shared,
}: {
  readonly side: Side;
  readonly isOneOfTwo: boolean;
  readonly shared: Shared;
}) {
  const { municipality } = useSession();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const { shown, answer, isCoarser, isWaiting } = useDrawn(side);
  const { finding } = useHotspots(side);
  const hot = useMemo(() => hotSquaresOf(finding), [finding]);
  const { indicator } = side;
  const stage = useStage({ title: indicator.name, kinds: indicator.kinds }, shared);
  return (
    <section
      className={`vb-kaart__map ${shared.pointing.is !== 'look' ? 'vb-kaart__map--picking' : ''}`}
      aria-label={isOneOfTwo ? side.name : indicator.name}
    >
      {isOneOfTwo ? <h2 className="vb-kaart__name">{side.name}</h2> : null}
      {answer === undefined ? (
        <div className="vb-kaart__wait" role="status">
          {kaart.loading}
        </div>
      ) : answer.is === 'unavailable' ? (
        <div className="vb-kaart__reason">
          <Notice tone="info" title={kaart.noMap}>
            <p>
              <WhyNot reason={answer.reason} />
            </p>
          </Notice>
        </div>
      ) : (
        <>
          {isCoarser ? <p className="vb-kaart__instead">{kaart.instead.data}</p> : <Instead shown={shown} />}
          <AnswerMap
            {...stage}
            isWaiting={isWaiting}
            answer={answer}
            inhabitants={shown.view.map.perInhabitants ? inhabitants : null}
            atHomes={happensAtHomes(municipality, indicator.kinds)}
            hot={hot}
            draft={draftOf(shared.pointing)}
          />
        </>
      )}
    </section>
  );
}

/** Says that something else is drawn than what was chosen, and why. */
function Instead({ shown: { instead, look } }: { readonly shown: ShownMap }) {
  return instead === null ? null : (
    <p className="vb-kaart__instead">
      {kaart.instead[instead.why](kaart.modes[instead.of], kaart.modes[look])}
    </p>
  );
}
