import { useMemo } from 'react';
import { AreaMap } from '../../map/area-map.tsx';
import type { MapPlace } from '../../map/camera-place.ts';
import { CellMap } from '../../map/cell-map.tsx';
import { DensityMap } from '../../map/density-map.tsx';
import type { MapStage } from '../../map/map-figure.tsx';
import type { Answer } from '../../engine/answer.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { inhabitantsOf } from './inhabitants.ts';
import { mapQuestion } from './questions.ts';

/** The map of one indicator, or the reason why there is none. */
export function MapPanel({
  indicator,
  isOneOfTwo,
}: {
  readonly indicator: Indicator;
  readonly isOneOfTwo: boolean;
}) {
  const { view } = useView();
  const { answer } = useAnswer(useMemo(() => mapQuestion(view, indicator), [view, indicator]));
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
        <ModeMap answer={answer} stage={stage} />
      )}
    </section>
  );
}

/** The map that fits the Answer; the Answer decides, so that the last one stays while the next is on its way. */
function ModeMap({ answer, stage }: { readonly answer: Answer; readonly stage: MapStage }) {
  const { municipality } = useSession();
  const { view } = useView();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const { question } = answer;
  if (question.by === 'density') return <DensityMap {...stage} answer={answer} />;
  if (question.by === 'cell') return <CellMap {...stage} answer={answer} size={question.size} />;
  return <AreaMap {...stage} answer={answer} inhabitants={view.map.perInhabitants ? inhabitants : null} />;
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
      drag((current) => ({ ...current, map: { ...current.map, place } }));
      release();
    },
    onSelect: (selected) => choose((current) => ({ ...current, map: { ...current.map, selected } })),
  };
}
