import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { kaart } from '../text/nl/kaart.ts';
import type { CameraShapes } from './camera-shapes.ts';
import type { Ground } from './ground.ts';
import { cameraImage, hatchImage } from './images.ts';
import { slotKeepers } from './layers/order.ts';
import { imageIds, mapStyle } from './style.ts';

// Once, before any map: the worker is a file of our own, as the Content-Security-Policy asks.
setWorkerUrl(workerUrl);

/** A map that has drawn its ground, and the way to put figures on it. */
export interface LiveMap {
  readonly map: MapLibreMap;
  /** Draws layers of figures in the place of those before. */
  readonly show: (layers: readonly Layer[]) => void;
}

/** A map in an element of its own; `remove` takes it away with all that it holds. */
export interface MadeMap extends LiveMap {
  readonly remove: () => void;
}

export interface MapMaking {
  readonly title: string;
  readonly ground: Ground;
  readonly cameras: CameraShapes;
  readonly interactive: boolean;
  /** The graphics card gave up what it drew: nothing can be asked of the map until `onRestored`, and then of a new one. */
  readonly onLost: () => void;
  readonly onRestored: () => void;
}

/** Makes a map in `container`; null where this browser cannot. */
export function createMap(container: HTMLElement, making: MapMaking): MadeMap | null {
  const room = document.createElement('div');
  room.className = 'vb-map__room';
  container.append(room);
  try {
    return mapIn(room, making);
  } catch {
    room.remove();
    return null;
  }
}

/**
 * The map stands in a room that goes with it. What outlives it in a library (deck.gl leaves its device listening to the
 * screen) would else keep the page around it in memory as well.
 */
function mapIn(room: HTMLElement, making: MapMaking): MadeMap {
  const map = new MapLibreMap(optionsOf(room, making));
  if (making.interactive) {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  addImages(map);
  let device: Device | null = null;
  let isLeft = false;
  let hasOverlay = true;
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onDeviceInitialized: (made) => {
      device = made;
      // deck.gl is still busy with it.
      if (isLeft) void Promise.resolve().then(() => end(map, made));
    },
  });
  map.addControl(overlay);
  // Before MapLibre hears of it, which forgets the style by which the overlay finds its layers.
  const letGo = (): void => {
    hasOverlay = false;
    map.removeControl(overlay);
  };
  room.addEventListener('webglcontextlost', letGo, { capture: true, once: true });
  map.once('webglcontextlost', making.onLost);
  map.once('webglcontextrestored', making.onRestored);
  const remove = (): void => {
    isLeft = true;
    room.remove();
    // With a device that deck.gl is still making, once it is there.
    if (device !== null || !hasOverlay) end(map, device);
  };
  const show = (layers: readonly Layer[]): void =>
    overlay.setProps({ layers: [...slotKeepers(), ...layers] });
  return { map, show, remove };
}

type Device = Parameters<
  NonNullable<ConstructorParameters<typeof MapLibreOverlay>[0]['onDeviceInitialized']>
>[0];

function end(map: MapLibreMap, device: Device | null): void {
  map.remove();
  device?.canvasContext?.destroy();
  device?.destroy();
}

function optionsOf(
  room: HTMLElement,
  { ground, cameras, interactive, title }: MapMaking,
): ConstructorParameters<typeof MapLibreMap>[0] {
  return {
    container: room,
    style: mapStyle(ground, cameras, rootScale()),
    bounds: ground.bounds,
    fitBoundsOptions: { padding: fitPadding(interactive) },
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
  };
}

/** Room around what is shown, in pixels: over a map that moves stands, at the bottom, whose it is. */
export function fitPadding(interactive: boolean): Record<'top' | 'right' | 'bottom' | 'left', number> {
  return { top: 24, right: 24, bottom: interactive ? 36 : 24, left: 24 };
}

/** How much larger than 16 px the page's letters are: the names on the map grow with it on the big screen. */
function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

function addImages(map: MapLibreMap): void {
  map.once('style.load', () => {
    map.addImage(imageIds.hatch, hatchImage(14, 2), { pixelRatio: 2 });
    map.addImage(imageIds.camera, cameraImage(56), { pixelRatio: 2 });
  });
}
