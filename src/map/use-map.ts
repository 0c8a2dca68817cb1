import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { kaart } from '../text/nl/kaart.ts';
import type { CameraShapes } from './camera-shapes.ts';
import type { Ground } from './ground.ts';
import { cameraImage, hatchImage } from './images.ts';
import { imageIds, mapStyle } from './style.ts';

// Once, before any map: the worker is a file of our own, as the Content-Security-Policy asks.
setWorkerUrl(workerUrl);

/** A map that has drawn its ground, with the overlay for figures. */
export interface LiveMap {
  readonly map: MapLibreMap;
  readonly overlay: MapLibreOverlay;
}

/** A map and what it was made of. */
interface Drawn extends Pick<MapOptions, 'ground' | 'cameras' | 'interactive'> {
  readonly live: LiveMap;
}

interface MapOptions {
  readonly title: string;
  readonly ground: Ground;
  readonly cameras: CameraShapes;
  readonly interactive: boolean;
  readonly onUnavailable: () => void;
}

/**
 * Makes a MapLibre map in the element of the ref and takes it away with the component (also when StrictMode mounts
 * twice). Null until the ground is drawn. A browser that cannot make one calls `onUnavailable`.
 */
export function useMap(options: MapOptions): readonly [RefObject<HTMLDivElement | null>, LiveMap | null] {
  const { ground, cameras, interactive, title } = options;
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  // In the render in which it is replaced, a map is none any more: what follows it would speak to one that is gone.
  const isOfNow = drawn?.ground === ground && drawn.cameras === cameras && drawn.interactive === interactive;
  const live = isOfNow ? drawn.live : null;
  const fail = useEffectEvent(() => options.onUnavailable());
  const titleNow = useEffectEvent(() => title);
  useEffect(() => {
    if (container.current === null) return;
    const made = createMap(container.current, { ground, cameras, interactive, title: titleNow() });
    if (made === null) {
      fail();
      return;
    }
    void made.map.once('load', () => setDrawn({ live: made, ground, cameras, interactive }));
    const unfollow = followSize(made.map, container.current);
    return () => {
      setDrawn(null);
      unfollow();
      made.map.remove();
    };
  }, [ground, cameras, interactive]);
  // Another subject is the same map with another name.
  useEffect(() => live?.map.getCanvas().setAttribute('aria-label', title), [live, title]);
  return [container, live];
}

function createMap(
  container: HTMLElement,
  { ground, cameras, interactive, title }: Omit<MapOptions, 'onUnavailable'>,
): LiveMap | null {
  try {
    const map = new MapLibreMap({
      container,
      style: mapStyle(ground, cameras, rootScale()),
      bounds: ground.bounds,
      fitBoundsOptions: { padding: fitPadding },
      interactive,
      attributionControl: false,
      trackResize: false,
      dragRotate: false,
      pitchWithRotate: false,
      maxPitch: 0,
      minZoom: 8,
      maxZoom: 17.5,
      renderWorldCopies: false,
      fadeDuration: 0,
      // Paper takes what was last drawn, which a browser else throws away after showing it.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      // A finger on a phone scrolls the page; two fingers move the map.
      cooperativeGestures: interactive && window.matchMedia('(pointer: coarse)').matches,
      locale: { 'Map.Title': title, ...kaart.gestures },
    });
    if (interactive) {
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
    }
    addImages(map);
    const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
    map.addControl(overlay);
    return { map, overlay };
  } catch {
    return null;
  }
}

/**
 * Draws the map anew when its room changes; never for paper, where it keeps the room that it had on the screen: of a map
 * that is drawn anew for paper, a browser prints what is half done.
 */
function followSize(map: MapLibreMap, container: HTMLElement): () => void {
  let size = sizeOf(container);
  const observer = new ResizeObserver(() => {
    if (window.matchMedia('print').matches) return;
    keepSize(container);
    const now = sizeOf(container);
    if (now === size) return;
    size = now;
    map.resize().redraw();
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** For the style sheet of paper. */
function keepSize(container: HTMLElement): void {
  container.style.setProperty('--vb-map-width', `${container.clientWidth}px`);
  container.style.setProperty('--vb-map-height', `${container.clientHeight}px`);
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

/** Room around the whole gemeente, in pixels. */
export const fitPadding = 24;

/** How much larger than 16 px the page's letters are: the names on the map grow with it on the big screen. */
function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

function addImages(map: MapLibreMap): void {
  map.on('style.load', () => {
    map.addImage(imageIds.hatch, hatchImage(14, 2), { pixelRatio: 2 });
    map.addImage(imageIds.camera, cameraImage(56), { pixelRatio: 2 });
  });
}
