import type { AreaId } from '../../domain/area/area.ts';
import { useSession, useView } from '../../state/session.tsx';
import { hotspots } from '../../text/nl/hotspots.ts';

interface Spot {
  readonly area: AreaId | null;
  readonly near: string | null;
}

/** What a place is called: its buurt, and what is near. */
export function useSpotName(): (spot: Spot) => string {
  const { areas } = useSession().municipality;
  return ({ area, near }) =>
    hotspots.where(areas.find(({ id }) => id === area)?.name ?? hotspots.outside, near);
}

/** How near the map looks at a place, so that streets can be told. */
const nearby = 14.5;

/** Brings the map to a place in RD metres. */
export function SpotButton({
  spot: { x, y },
  name,
}: {
  readonly spot: { readonly x: number; readonly y: number };
  readonly name: string;
}) {
  const { choose } = useView();
  return (
    <button
      type="button"
      className="vb-kaart__area"
      aria-label={hotspots.table.look(name)}
      onClick={() => choose({ map: { place: { x, y, zoom: nearby } } })}
    >
      {name}
    </button>
  );
}
