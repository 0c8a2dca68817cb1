import type { Layer } from '@deck.gl/core';
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { AreaId } from '../domain/area/area.ts';
import type { Background } from '../domain/geo/background.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import { toRd, toWgs84 } from '../domain/geo/rd.ts';
import { kaart } from '../text/nl/kaart.ts';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import { useIsSlow } from '../ui/use-is-slow.ts';
import { fitPadding, type LiveMap } from './create-map.ts';
import { centreOf, isSamePlace, placeOf, type MapPlace } from './camera-place.ts';
import type { CameraShapes } from './camera-shapes.ts';
import { freePlaceShapes, type FreePlace } from './free-place.ts';
import type { Ground } from './ground.ts';
import { MapButtons } from './map-buttons.tsx';
import type { MapLink } from './map-link.ts';
import { freePlaceSource, isOwnLoaded, onlyAreas, styleLayers } from './style.ts';
import { useMap } from './use-map.ts';
import { usePaper } from './use-paper.ts';
import { useGround } from './use-ground.ts';
import { useLink } from './use-link.ts';
import { useStillNames } from './use-still-names.ts';
import type { TilesState } from './use-tiles.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';

/** Milliseconds after which a map that has not drawn its ground says so. */
const patience = 20_000;

/** An RD point in metres. */
export interface RdPoint {
  readonly x: number;
  readonly y: number;
}

export interface BaseMapProps {
  /** Accessible name. */
  readonly title: string;
  readonly ground: Ground;
  readonly cameras: CameraShapes;
  readonly showCameras: boolean;
  /** Makes the layers of figures; called anew for every map, as a layer belongs to the map that first drew it. */
  readonly layers: (ground: Ground) => readonly Layer[];
  readonly hatched: readonly AreaId[];
  readonly dotted: readonly AreaId[];
  readonly selected: AreaId | null;
  readonly freePlace: FreePlace | null;
  /** What lies under the figures; null while it is on its way. */
  readonly background: Background | null;
  /** Whether a person let the tiles of another site come under the figures. */
  readonly tiles: boolean;
  readonly onTiles: (state: TilesState) => void;
  /** What is shown where nobody moved the map, in RD metres; null is the whole gemeente. */
  readonly focus: Bounds | null;
  /** Null is what is in focus. */
  readonly place: MapPlace | null;
  readonly interactive: boolean;
  /** Whether the figures on it are still those of an earlier question. */
  readonly isWaiting: boolean;
  /** Moves the maps beside it along; null for none. */
  readonly link: MapLink | null;
  /** After a person moved the map, on release; null for "the whole gemeente". */
  readonly onPlace: (place: MapPlace | null) => void;
  readonly onHover: (point: RdPoint | null) => void;
  readonly onSelect: (point: RdPoint) => void;
  /** Where the map looks now, and what is in view in RD metres, after every change: also one by the page. */
  readonly onCentre: (place: MapPlace, seen: Bounds) => void;
  /** As soon as the map moves or is made anew: what was under the pointer or in the middle is so no more. */
  readonly onMoving: () => void;
  readonly onUnavailable: () => void;
}

/** The map itself: ground, figures, cameras, and the buttons that move it. Everything can be done by keyboard. */
export function BaseMap(props: BaseMapProps) {
  const [container, live, isLost] = useMap(props);
  useGround(live, props);
  useStillNames(live, props);
  useFigures(live, props);
  usePlace(live, props);
  usePointer(live, props);
  const isDrawn = useIsDrawn(live, props) && !props.isWaiting;
  const isSlow = useIsSlow(live === null && !isLost, patience);
  const paper = usePaper(live, isDrawn);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || live === null || event.target !== live.map.getCanvas()) return;
    const { lng, lat } = live.map.getCenter();
    const [x, y] = toRd(lng, lat);
    props.onSelect({ x, y });
  };
  const { interactive, title } = props;
  // deck.gl makes every canvas a stop for Tab: a still map is inert, and a picture to a screen reader.
  const canvas = (
    <div
      ref={container}
      className="vb-map__canvas"
      onKeyDown={onKeyDown}
      inert={!interactive || isLost}
      data-ready={live !== null}
      aria-busy={!isDrawn}
    />
  );
  return (
    <>
      {interactive ? (
        canvas
      ) : (
        <div className="vb-map__still" role="img" aria-label={title}>
          {canvas}
        </div>
      )}
      <canvas ref={paper} className="vb-map__paper" aria-hidden="true" />
      <p className="vb-map__late">{kaart.late}</p>
      <div className="vb-map__cross" aria-hidden="true" />
      <p className="vb-map__busy" aria-live="polite">
        {isDrawn || isLost || isSlow ? null : kaart.drawing}
      </p>
      {interactive && !isLost ? <MapButtons live={live} onPlace={props.onPlace} /> : null}
      {isLost || isSlow ? <Missing words={isLost ? kaart.lost : kaart.slow} /> : null}
    </>
  );
}

/**
 * In the place of a map that the graphics card let go of, or of which a part does not come; its legend goes as well (see
 * the style).
 */
function Missing({ words }: { readonly words: { readonly title: string; readonly text: string } }) {
  return (
    <div className="vb-map__missing vb-map__missing--lost">
      <Notice tone="warning" title={words.title}>
        <p>{words.text}</p>
        <ReloadButton />
      </Notice>
    </div>
  );
}

/** Layers, hatching, dots, selection and cameras follow what is chosen. */
function useFigures(live: LiveMap | null, props: BaseMapProps): void {
  const { layers, ground, hatched, dotted, selected, freePlace, showCameras } = props;
  useEffect(() => live?.show(layers(ground)), [live, layers, ground]);
  useEffect(() => void live?.map.setFilter(styleLayers.hatch, onlyAreas(hatched)), [live, hatched]);
  useEffect(() => void live?.map.setFilter(styleLayers.dots, onlyAreas(dotted)), [live, dotted]);
  useEffect(() => {
    live?.map.setFilter(styleLayers.selected, onlyAreas(selected === null ? [] : [selected]));
  }, [live, selected]);
  useEffect(() => {
    void live?.map.getSource<GeoJSONSource>(freePlaceSource)?.setData(freePlaceShapes(freePlace));
  }, [live, freePlace]);
  useEffect(() => {
    for (const id of styleLayers.cameras) {
      live?.map.setLayoutProperty(id, 'visibility', showCameras ? 'visible' : 'none');
    }
  }, [live, showCameras]);
}

/** Whether everything of this site that was asked stands on the map: the ground, its names and the last figures. */
function useIsDrawn(live: LiveMap | null, { layers, tiles }: BaseMapProps): boolean {
  const [drawn, setDrawn] = useState<BaseMapProps['layers'] | null>(null);
  useEffect(() => {
    if (live === null) return;
    const { map } = live;
    const settle = (): void => setDrawn(() => layers);
    // A map that waits for tiles is never idle, and its figures are there all the same.
    const look = (): void => {
      if (tiles && isOwnLoaded(map)) settle();
    };
    const heard = [map.on('idle', settle), map.on('render', look)];
    map.triggerRepaint();
    return () => heard.forEach((subscription) => subscription.unsubscribe());
  }, [live, layers, tiles]);
  return live !== null && drawn === layers;
}

/** Keeps the map and `place` the same, without following its own echo. */
function usePlace(live: LiveMap | null, props: BaseMapProps): void {
  const { place, focus, ground, link, onPlace, onCentre } = props;
  const byPage = useRef(false);
  const resized = useRef(false);
  const follow = useEffectEvent(() => {
    if (live === null) return;
    byPage.current = true;
    moveTo(live, props);
    byPage.current = false;
    onCentre(current(live), seenBy(live));
  });
  const moved = useEffectEvent(() => {
    const isOfResize = resized.current;
    resized.current = false;
    if (live === null || byPage.current || isOfResize) return;
    onCentre(current(live), seenBy(live));
    onPlace(current(live));
  });
  const moving = useEffectEvent(() => props.onMoving());
  useLink(live, link, byPage);
  // Before `follow`, which tells where a map that was made anew looks.
  useEffect(() => moving(), [live]);
  useEffect(() => follow(), [live, ground, focus, place?.x, place?.y, place?.zoom]);
  useEffect(() => {
    if (live === null) return;
    const { map } = live;
    const onEnd = (): void => moved();
    const onResize = (): void => {
      follow();
      // MapLibre ends a resize with the end of a move, though no person moved anything.
      resized.current = !map.isMoving();
    };
    const heard = [map.on('movestart', () => moving()), map.on('moveend', onEnd), map.on('resize', onResize)];
    return () => heard.forEach((subscription) => subscription.unsubscribe());
  }, [live]);
}

function current({ map }: LiveMap): MapPlace {
  const { lng, lat } = map.getCenter();
  return placeOf(lng, lat, map.getZoom());
}

/** What is in view, in RD metres. */
function seenBy({ map }: LiveMap): Bounds {
  const seen = map.getBounds();
  const [minX, minY] = toRd(seen.getWest(), seen.getSouth());
  const [maxX, maxY] = toRd(seen.getEast(), seen.getNorth());
  return { minX, minY, maxX, maxY };
}

function moveTo(live: LiveMap, { place, focus, ground, interactive }: BaseMapProps): void {
  if (place === null)
    live.map.fitBounds(focus === null ? ground.bounds : degreesOf(focus), {
      padding: fitPadding(interactive),
      animate: false,
    });
  else if (!isSamePlace(place, current(live))) live.map.jumpTo({ center: centreOf(place), zoom: place.zoom });
}

/** West, south, east, north in degrees. */
function degreesOf({ minX, minY, maxX, maxY }: Bounds): [number, number, number, number] {
  return [...toWgs84(minX, minY), ...toWgs84(maxX, maxY)];
}

/** Pointer events as RD points. */
function usePointer(live: LiveMap | null, { interactive, onHover, onSelect }: BaseMapProps): void {
  const hover = useEffectEvent((point: RdPoint | null) => onHover(point));
  const select = useEffectEvent((point: RdPoint) => onSelect(point));
  useEffect(() => {
    if (live === null || !interactive) return;
    const onMove = (event: MapMouseEvent): void => hover(pointOf(event));
    const onOut = (): void => hover(null);
    const onClick = (event: MapMouseEvent): void => select(pointOf(event));
    const { map } = live;
    const heard = [map.on('mousemove', onMove), map.on('mouseout', onOut), map.on('click', onClick)];
    return () => heard.forEach((subscription) => subscription.unsubscribe());
  }, [live, interactive]);
}

function pointOf({ lngLat }: MapMouseEvent): RdPoint {
  const [x, y] = toRd(lngLat.lng, lngLat.lat);
  return { x, y };
}
