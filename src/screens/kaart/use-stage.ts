import { useMemo } from 'react';
import { isFree, type Within } from '../../domain/area/within.ts';
import { bounds, type Bounds } from '../../domain/geo/polygon.ts';
import { placeAt } from '../../indicator/place-options.ts';
import type { RdPoint } from '../../map/base-map.tsx';
import type { MapPlace } from '../../map/camera-place.ts';
import type { FreePlace } from '../../map/free-place.ts';
import type { MapStage } from '../../map/map-figure.tsx';
import type { MapLink } from '../../map/map-link.ts';
import { offeredPlaces } from '../../policy/free-place.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { useTilesConsent } from '../../state/use-tiles-consent.ts';
import { looking, withCorner, type Pointing } from './pointing.ts';

/** What the maps of the screen share. */
export interface Shared {
  /** What the next click is. */
  readonly pointing: Pointing;
  readonly onPointing: (pointing: Pointing) => void;
  readonly onSeen: (seen: Bounds) => void;
  /** Moves what stands beside it along. */
  readonly link: MapLink;
}

/** The circle that is drawn, where one is chosen and may be counted. */
function useFreePlace(within: Within, cell: 100 | 500 | null): FreePlace | null {
  return useMemo(
    () => (isFree(within) && cell !== null ? { place: within, cellSize: cell } : null),
    [within, cell],
  );
}

/** The ground, what is chosen, and how moving and choosing change the View. */
export function useStage(
  { title, kinds }: { readonly title: string; readonly kinds: readonly string[] },
  { pointing, onPointing, onSeen, link }: Shared,
): MapStage {
  const { municipality } = useSession();
  const { view } = useView();
  const { within } = view;
  const background = useBackground();
  const { isOn: tiles } = useTilesConsent();
  const { cell } = offeredPlaces(municipality, kinds, view.audience);
  const freePlace = useFreePlace(within, cell);
  const { areas, rings, places, cameras } = municipality;
  return {
    areas,
    rings,
    places,
    cameras,
    showCameras: view.map.cameras,
    title,
    background,
    tiles,
    link,
    onSeen,
    interactive: true,
    place: view.map.place,
    selected: isFree(within) ? null : within,
    freePlace,
    frame: useMemo(() => kernBounds(municipality, within), [municipality, within]),
    ...useChoosing(pointing),
    onPoint: usePoint(cell, pointing, onPointing),
  };
}

/** What is shown where a kern is chosen: its buurten, for it has no outline of its own. */
function kernBounds({ areas, rings }: Municipality, within: Within): Bounds | null {
  const parts = areas.filter(({ kern }) => kern != null && kern === within);
  return bounds(parts.flatMap(({ id }) => rings[id] ?? []));
}

/** How a person moves the map, and chooses a buurt on it. */
function useChoosing(pointing: Pointing): Pick<MapStage, 'onPlace' | 'onSelect'> {
  const { view, choose, drag, release } = useView();
  const { within } = view;
  return {
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
      if (pointing.is !== 'look' || (area === null && within === view.municipality)) return;
      choose({ within: isChosen ? null : area, map: { place: null } });
    },
  };
}

/** What a click on a point does: the next corner of what is drawn, or the point that is chosen. */
function usePoint(
  cell: 100 | 500 | null,
  pointing: Pointing,
  onPointing: (pointing: Pointing) => void,
): (point: RdPoint) => void {
  const { view, choose } = useView();
  return (point) => {
    if (cell === null) return;
    if (pointing.is === 'draw') onPointing({ is: 'draw', corners: withCorner(pointing.corners, point) });
    if (pointing.is !== 'pick') return;
    choose({ within: placeAt(point, view.within, cell), map: { place: null } });
    onPointing(looking);
  };
}
