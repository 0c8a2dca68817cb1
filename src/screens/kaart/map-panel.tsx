import { useMemo } from 'react';
import { AnswerMap } from '../../map/answer-map.tsx';
import type { MapPlace } from '../../map/camera-place.ts';
import type { MapStage } from '../../map/map-figure.tsx';
import { drawnCellOf, happensAtHomes } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { inhabitantsOf } from '../../policy/inhabitants.ts';
import { coarserQuestion, mapQuestion } from './questions.ts';

/** The map of one indicator, or the reason why there is none. */
export function MapPanel({
  indicator,
  isOneOfTwo,
}: {
  readonly indicator: Indicator;
  readonly isOneOfTwo: boolean;
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const finest = drawnCellOf(municipality, indicator.kinds, view.audience);
  const asked = useAnswer(
    useMemo(() => mapQuestion(view, indicator, finest), [view, indicator, finest]),
  ).answer;
  const coarser = useMemo(() => coarserQuestion(view, indicator, asked), [view, indicator, asked]);
  const instead = useAnswer(coarser).answer;
  const answer = coarser === null ? asked : instead;
  const stage = useStage(indicator);
  return (
    <section className="vb-kaart__map" aria-label={indicator.name}>
      {isOneOfTwo ? <h2 className="vb-kaart__name">{indicator.name}</h2> : null}
      {answer === undefined ? (
        <div className="vb-kaart__wait" role="status">
          <span className="vb-hidden">{kaart.loading}</span>
        </div>
      ) : answer.is === 'unavailable' ? (
        <div className="vb-kaart__reason">
          <Notice tone="info" title={kaart.noMap}>
            <p>{answer.reason.why === 'not-in-lattice' ? kaart.onlyYears : reasonText(answer.reason)}</p>
          </Notice>
        </div>
      ) : (
        <>
          {coarser === null ? null : <p className="vb-kaart__instead">{kaart.instead}</p>}
          <AnswerMap
            {...stage}
            answer={answer}
            inhabitants={view.map.perInhabitants ? inhabitants : null}
            atHomes={happensAtHomes(municipality, indicator.kinds)}
          />
        </>
      )}
    </section>
  );
}

/** The ground, what is chosen, and how moving and choosing change the View. */
function useStage(indicator: Indicator): MapStage {
  const { municipality } = useSession();
  const { view, choose, drag, release } = useView();
  const { areas, rings, places, cameras } = municipality;
  return {
    areas,
    rings,
    places,
    cameras,
    showCameras: view.map.cameras,
    title: indicator.name,
    interactive: true,
    place: view.map.place,
    selected: view.map.selected,
    onPlace: (place: MapPlace | null) => {
      drag({ map: { place } });
      release();
    },
    onSelect: (area) => {
      // The same buurt again lets it go; next to the gemeente there is nothing to choose.
      const selected = area === view.map.selected ? null : area;
      if (selected === view.map.selected) return;
      choose({ map: { selected } });
    },
  };
}
