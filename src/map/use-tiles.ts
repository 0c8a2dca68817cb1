import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { roughLayers } from './background-style.ts';
import { slotLayers } from './layers/order.ts';
import { tileServer } from './tiles.ts';
import type { LiveMap } from './create-map.ts';

/** Whether the tiles of another site stand on the map, or did not come. */
export type TilesState = 'none' | 'shown' | 'failing';

const id = 'tiles';

/** From this zoom on a rough line would run beside the real one that the tiles show. */
const roughUntil = 13.5;

/**
 * Lays tiles under the figures as long as `isOn`: before that nothing is asked. They are drawn without colour and never
 * dark, whatever comes, so that no figure changes its class by them; where they do not come the map stays as it was.
 * `hasStreets`: whether the page has streets of its own, which stay.
 */
export function useTiles(live: LiveMap | null, isOn: boolean, hasStreets: boolean): TilesState {
  const [state, setState] = useState<TilesState>('none');
  useEffect(() => {
    if (live === null || !isOn) return;
    const { map } = live;
    let isGone = false;
    const gone = (): void => {
      isGone = true;
    };
    const heard = [
      map.on('error', (event: ErrorEvent) => {
        if ('sourceId' in event && event.sourceId === id) setState('failing');
      }),
      map.on('sourcedata', (event: MapSourceDataEvent) => {
        // Only what is told of one tile has a place; one that did not come is an error.
        if (event.sourceId === id && Boolean(event.coord)) setState('shown');
      }),
      map.on('remove', gone),
      // The graphics card gave up what it drew, and the map forgot its style with it.
      map.on('webglcontextlost', gone),
    ];
    addTiles(map);
    return () => {
      setState('none');
      heard.forEach((subscription) => subscription.unsubscribe());
      if (isGone) return;
      map.removeLayer(id);
      map.removeSource(id);
    };
  }, [live, isOn]);
  useEffect(() => {
    if (live === null) return;
    const most = state === 'shown' && !hasStreets ? roughUntil : 24;
    for (const [layer, from] of roughLayers) live.map.setLayerZoomRange(layer, from, Math.max(from, most));
  }, [live, state, hasStreets]);
  return isOn ? state : 'none';
}

function addTiles(map: MapLibreMap): void {
  const { origin, path, maxzoom, tileSize } = tileServer;
  map.addSource(id, { type: 'raster', tiles: [origin + path], maxzoom, tileSize });
  map.addLayer(
    {
      id,
      type: 'raster',
      source: id,
      paint: { 'raster-saturation': -1, 'raster-brightness-min': 0.3, 'raster-fade-duration': 0 },
    },
    slotLayers.hatch,
  );
}
