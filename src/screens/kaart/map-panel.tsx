import { useMemo } from 'react';
import { AnswerMap } from '../../map/answer-map.tsx';
import type { MapPlace } from '../../map/camera-place.ts';
import type { MapStage } from '../../map/map-figure.tsx';
import { happensAtHomes } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { inhabitantsOf } from '../../policy/inhabitants.ts';
import type { ShownMap } from './shown-map.ts';
import { useDrawn } from './use-drawn.ts';

/** The map of one indicator, or the reason why there is none. */
export function MapPanel({
  indicator,
  isOneOfTwo,
}: {
  readonly indicator: Indicator;
  readonly isOneOfTwo: boolean;
}) {
  const { municipality } = useSession();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const { shown, answer, isCoarser } = useDrawn(indicator);
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
            <p>{reasonText(answer.reason)}</p>
          </Notice>
        </div>
      ) : (
        <>
          {isCoarser ? <p className="vb-kaart__instead">{kaart.instead.data}</p> : <Instead shown={shown} />}
          <AnswerMap
            {...stage}
            answer={answer}
            inhabitants={shown.view.map.perInhabitants ? inhabitants : null}
            atHomes={happensAtHomes(municipality, indicator.kinds)}
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
