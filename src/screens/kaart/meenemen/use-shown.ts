import { useMemo } from 'react';
import { isFree } from '../../../domain/area/within.ts';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { daysOfMonths } from '../../../domain/time/day.ts';
import type { Answer } from '../../../engine/answer.ts';
import { withinName } from '../../../indicator/within-name.ts';
import { mapContent } from '../../../map/map-content.ts';
import { shownFrame } from '../../../map/shown-frame.ts';
import type { Shown } from '../../../map/shown-picture.tsx';
import { happensAtHomes } from '../../../policy/drawn.ts';
import { offeredPlaces } from '../../../policy/free-place.ts';
import { inhabitantsOf } from '../../../policy/inhabitants.ts';
import type { Municipality } from '../../../policy/municipality.ts';
import type { Indicator } from '../../../policy/schema.ts';
import { useSession } from '../../../state/session.tsx';
import { timeText } from '../../../text/days.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import type { ResolvedView } from '../../../view/resolve-view.ts';
import { hotSquaresOf } from '../hot.ts';
import type { Side } from '../sides.ts';
import { useDrawn } from '../use-drawn.ts';
import { useHotspots } from '../use-hotspots.ts';
import { camerasOn, marksOf, resting, type Taken } from './taken.ts';

/** What stands on a map now; null as long as it is on its way, or where there is no map. */
export function useShown(side: Side, seen: Bounds | null): Taken | null {
  const { indicator } = side;
  const { municipality, catalogue, today } = useSession();
  const { shown, answer, isWaiting } = useDrawn(side);
  const { finding } = useHotspots(side);
  const { view } = shown;
  return useMemo(() => {
    if (answer?.is !== 'answer' || isWaiting) return null;
    const map = { answer, view, indicator, municipality };
    return {
      shown: {
        ...drawnOf(map),
        hot: hotSquaresOf(finding),
        difference: null,
        frame: shownFrame(seen, municipality.rings),
        foot: [...footOf(map), meenemen.date(catalogue.lastMonth, today)],
      },
      indicator: indicator.id,
      audience: answer.question.audience,
      period: timeText(answer.question.days ?? daysOfMonths(answer.question.span)),
      marks: marksOf(answer.question.audience, [
        ...answer.series,
        ...(view.map.perInhabitants ? municipality.population : []),
        ...(view.map.cameras ? municipality.cameras : []),
        ...resting(finding?.caveats ?? []),
      ]),
    };
  }, [answer, isWaiting, view, indicator, municipality, finding, seen, catalogue.lastMonth, today]);
}

interface Drawn {
  readonly answer: Answer;
  /** With what is in force in the place of what was chosen. */
  readonly view: ResolvedView;
  readonly indicator: Indicator;
  readonly municipality: Municipality;
}

function drawnOf({
  answer,
  view,
  indicator,
  municipality,
}: Drawn): Omit<Shown, 'hot' | 'difference' | 'frame' | 'foot'> {
  const { rings, cameras, population, profile } = municipality;
  const { within } = view;
  const { span, days, audience } = answer.question;
  const { cell } = offeredPlaces(municipality, indicator.kinds, audience);
  return {
    content: mapContent(answer, view.map.perInhabitants ? inhabitantsOf(population) : null, {
      rings,
      title: indicator.name,
      hasCameras: view.map.cameras && cameras.length > 0,
      atHomes: happensAtHomes(municipality, indicator.kinds),
    }),
    freePlace: isFree(within) && cell !== null ? { place: within, cellSize: cell } : null,
    marks: view.map.cameras ? camerasOn(municipality) : [],
    title: indicator.name,
    subtitle: meenemen.subtitle(profile.name, timeText(days ?? daysOfMonths(span))),
  };
}

/** What the circle is, and where the figures come from. */
function footOf({ answer, view, municipality }: Drawn): string[] {
  const { within } = view;
  const place = isFree(within) ? withinName(municipality, within) : null;
  const titles = [...new Set(answer.series.map(({ title }) => title))];
  return [
    ...(place === null ? [] : [meenemen.around(place)]),
    ...(titles.length === 0 ? [] : [meenemen.source(titles)]),
  ];
}
