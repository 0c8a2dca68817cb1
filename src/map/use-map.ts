import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { createMap, type LiveMap, type MapMaking } from './create-map.ts';

interface MapOptions extends Omit<MapMaking, 'onLost' | 'onRestored'> {
  readonly onUnavailable: () => void;
}

/** A map and what it was made of. */
interface Drawn extends Pick<MapMaking, 'ground' | 'cameras' | 'interactive'> {
  readonly live: LiveMap;
}

/**
 * Makes a MapLibre map in the element of the ref and takes it away with the component (also when StrictMode mounts
 * twice). Null until the ground is drawn, and `isLost` while the graphics card has given up what it drew; when it comes
 * back the map is made anew. A browser that cannot make one calls `onUnavailable`.
 */
export function useMap(
  options: MapOptions,
): readonly [RefObject<HTMLDivElement | null>, LiveMap | null, isLost: boolean] {
  const { ground, cameras, interactive, title } = options;
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | 'lost' | null>(null);
  const [restored, setRestored] = useState(0);
  const live = drawn === null || drawn === 'lost' || !isOf(drawn, options) ? null : drawn.live;
  const fail = useEffectEvent(() => options.onUnavailable());
  const titleNow = useEffectEvent(() => title);
  useEffect(() => {
    if (container.current === null) return;
    const parts = { ground, cameras, interactive };
    const made = createMap(container.current, {
      ...parts,
      title: titleNow(),
      onLost: () => setDrawn('lost'),
      onRestored: () => setRestored((times) => times + 1),
    });
    if (made === null) {
      fail();
      return;
    }
    void made.map.once('load', () => {
      made.show([]);
      setDrawn({ live: made, ...parts });
    });
    const unfollow = followSize(made.map, container.current);
    return () => {
      setDrawn(null);
      unfollow();
      made.remove();
    };
  }, [ground, cameras, interactive, restored]);
  // Another subject is the same map with another name.
  useEffect(() => live?.map.getCanvas().setAttribute('aria-label', title), [live, title]);
  return [container, live, drawn === 'lost'];
}

/** In the render in which it is replaced, a map is none any more: what follows it would speak to one that is gone. */
function isOf(drawn: Drawn, { ground, cameras, interactive }: MapOptions): boolean {
  return drawn.ground === ground && drawn.cameras === cameras && drawn.interactive === interactive;
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
