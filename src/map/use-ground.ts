import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import type { Background } from '../domain/geo/background.ts';
import { backgroundShapes } from './background-shapes.ts';
import { backgroundSources } from './background-style.ts';
import type { LiveMap } from './create-map.ts';
import { useTiles, type TilesState } from './use-tiles.ts';

interface GroundOptions {
  readonly background: Background | null;
  readonly tiles: boolean;
  readonly onTiles: (state: TilesState) => void;
}

/**
 * What lies under the figures of a map. Lines and surfaces come when they come: the figures wait for them no more than
 * they do for a name. Tiles come where a person asked for them; who shows the map hears whether they do.
 */
export function useGround(live: LiveMap | null, { background, tiles, onTiles }: GroundOptions): void {
  useEffect(() => {
    if (live === null || background === null) return;
    const { lines, surfaces, marks } = backgroundShapes(background);
    void live.map.getSource<GeoJSONSource>(backgroundSources.lines)?.setData(lines);
    void live.map.getSource<GeoJSONSource>(backgroundSources.surfaces)?.setData(surfaces);
    void live.map.getSource<GeoJSONSource>(backgroundSources.marks)?.setData(marks);
  }, [live, background]);
  const hasStreets = background?.lines.some(({ sort }) => sort === 'weg') ?? false;
  const state = useTiles(live, tiles, hasStreets);
  const tell = useEffectEvent((now: TilesState) => onTiles(now));
  useEffect(() => tell(state), [state]);
}
