import type { Map as MapLibreMap } from 'maplibre-gl';

/** Holds maps that stand beside each other at one place while a person moves one of them. */
export interface MapLink {
  /** Takes part: `follow` goes where another was moved. Gives the way out. */
  readonly join: (map: MapLibreMap, follow: (leader: MapLibreMap) => void) => () => void;
  /** Tells the others that a map was moved. */
  readonly moved: (map: MapLibreMap) => void;
}

export function createMapLink(): MapLink {
  const joined = new Map<MapLibreMap, (leader: MapLibreMap) => void>();
  return {
    join(map, follow) {
      joined.set(map, follow);
      return () => void joined.delete(map);
    },
    moved(leader) {
      for (const [map, follow] of joined) if (map !== leader) follow(leader);
    },
  };
}
