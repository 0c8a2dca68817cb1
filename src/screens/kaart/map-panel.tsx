import { useMemo } from 'react';
import { AnswerMap } from '../../map/answer-map.tsx';
import type { MapPlace } from '../../map/camera-place.ts';
import type { FreePlace } from '../../map/free-place.ts';
import type { MapStage } from '../../map/map-figure.tsx';
import { isAround, type Within } from '../../domain/area/within.ts';
import type { Bounds } from '../../domain/geo/polygon.ts';
import { placeAt } from '../../indicator/place-options.ts';
import { happensAtHomes } from '../../policy/drawn.ts';
import { offeredPlaces } from '../../policy/free-place.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { useTilesConsent } from '../../state/use-tiles-consent.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Notice } from '../../ui/notice.tsx';
import { inhabitantsOf } from '../../policy/inhabitants.ts';
import type { ShownMap } from './shown-map.ts';
import { hotSquaresOf } from './hot.ts';
import { useDrawn } from './use-drawn.ts';
import { useHotspots } from './use-hotspots.ts';

/** Whether the next click on a map chooses a point, and how that ends. */
export interface Picking {
  readonly isOn: boolean;
  readonly stop: () => void;
}

/** The map of one indicator, or the reason why there is none. */
export function MapPanel({
  indicator,
  isOneOfTwo,
  picking,
  onSeen,
}: {
  readonly indicator: Indicator;
  readonly isOneOfTwo: boolean;
  readonly picking: Picking;
  readonly onSeen: (seen: Bounds) => void;
}) {
  const { municipality } = useSession();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const { shown, answer, isCoarser, isWaiting } = useDrawn(indicator);
  const { finding } = useHotspots(indicator);
  const hot = useMemo(() => hotSquaresOf(finding), [finding]);
  const background = useBackground();
  const { isOn: tiles } = useTilesConsent();
  const stage = { ...useStage(indicator, picking), background, tiles, onSeen };
  return (
    <section
      className={`vb-kaart__map ${picking.isOn ? 'vb-kaart__map--picking' : ''}`}
      aria-label={indicator.name}
    >
      {isOneOfTwo ? <h2 className="vb-kaart__name">{indicator.name}</h2> : null}
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

/** The circle that is drawn, where one is chosen and may be counted. */
function useFreePlace(within: Within, cell: 100 | 500 | null): FreePlace | null {
  return useMemo(
    () => (isAround(within) && cell !== null ? { around: within, cellSize: cell } : null),
    [within, cell],
  );
}

/** The ground, what is chosen, and how moving and choosing change the View. */
function useStage(indicator: Indicator, picking: Picking): Omit<MapStage, 'background' | 'tiles'> {
  const { municipality } = useSession();
  const { view, choose, drag, release } = useView();
  const { within } = view;
  const { cell } = offeredPlaces(municipality, indicator.kinds, view.audience);
  const freePlace = useFreePlace(within, cell);
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
    selected: isAround(within) ? null : within,
    freePlace,
    onPlace: (place: MapPlace | null) => {
      if (place === null) {
        choose({ within: null, map: { place } });
        return;
      }
      drag({ map: { place } });
      release();
    },
    onSelect: (area) => {
      // The same buurt again lets it go; next to the gemeente there is nothing to choose.
      const isChosen = area === within;
      if (picking.isOn || (area === null && within === view.municipality)) return;
      choose({ within: isChosen ? null : area, map: { place: null } });
    },
    onPoint: (point) => {
      if (!picking.isOn || cell === null) return;
      choose({ within: placeAt(point, within, cell), map: { place: null } });
      picking.stop();
    },
  };
}
