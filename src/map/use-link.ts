import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { LiveMap } from './create-map.ts';
import type { MapLink } from './map-link.ts';

/** Moves the maps beside it along, and goes along with them; `byPage` says whether no person moves this one. */
export function useLink(live: LiveMap | null, link: MapLink | null, byPage: RefObject<boolean>): void {
  const lead = useEffectEvent(() => {
    if (live !== null && !byPage.current) link?.moved(live.map);
  });
  const follow = useEffectEvent((leader: LiveMap['map']) => {
    byPage.current = true;
    live?.map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    byPage.current = false;
  });
  useEffect(() => {
    if (live === null || link === null) return;
    const leave = link.join(live.map, (leader) => follow(leader));
    const heard = live.map.on('move', () => lead());
    return () => {
      leave();
      heard.unsubscribe();
    };
  }, [live, link]);
}
