import { useEffect } from 'react';
import type { Background } from '../domain/geo/background.ts';
import { backgroundShapes } from './background-shapes.ts';
import { farNames } from './background-style.ts';
import type { Ground } from './ground.ts';
import { nameLayers } from './name-style.ts';
import type { LiveMap } from './create-map.ts';

/** Half of the room that a name takes, in heights of its letters: of a long one, broken over lines, no more than four. */
const halfLetter = 0.28;
const mostHalf = 4;
/** Pixels above and under the middle of a name. */
const halfHeight = 14;

/** A name and where it stands, in pixels. */
interface Placed {
  readonly name: string;
  /** What tells it from another of the same name; the name itself where left out. */
  readonly key?: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A map that nobody moves shows only names that stand on it whole: one that the edge cuts off reads as another. `letter`
 * in pixels.
 */
export function wholeNames(
  names: readonly Placed[],
  { width, height }: { readonly width: number; readonly height: number },
  letter: number,
): string[] {
  return names
    .filter(({ name, x, y }) => {
      const half = letter * Math.min(mostHalf, name.length * halfLetter);
      return x >= half && x <= width - half && y >= halfHeight && y <= height - halfHeight;
    })
    .map(({ name, key = name }) => key);
}

type Named = GeoJSON.Feature<GeoJSON.Point, { readonly name: string; readonly key?: string }>;

interface StillOptions {
  readonly interactive: boolean;
  readonly ground: Ground;
  readonly background: Background | null;
}

/** Keeps to that in every look that the page takes. */
export function useStillNames(live: LiveMap | null, { interactive, ground, background }: StillOptions): void {
  useEffect(() => {
    if (live === null || interactive) return;
    const { map } = live;
    const letter = 1.1 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const names = [...ground.labels.features, ...ground.places.features];
    const marks = background === null ? [] : backgroundShapes(background).marks.features;
    const whole = (features: readonly Named[]): string[] => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const placed = features.map(({ properties, geometry }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const { x, y } = map.project([longitude, latitude]);
        return { ...properties, x, y };
      });
      return wholeNames(placed, { width, height }, letter);
    };
    const keep = (): void => {
      const kept = whole(names);
      for (const [id, named] of Object.entries(nameLayers))
        map.setFilter(id, ['all', named, ['in', ['get', 'name'], ['literal', kept]]]);
      map.setFilter(farNames, ['in', ['get', 'key'], ['literal', whole(marks)]]);
    };
    keep();
    const heard = [map.on('moveend', keep), map.on('resize', keep)];
    return () => heard.forEach((subscription) => subscription.unsubscribe());
  }, [live, interactive, ground, background]);
}
