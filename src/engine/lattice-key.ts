import type { Span } from '../domain/time/month.ts';
import type { Place } from './raw.ts';

/** The name of a place in the publishing lattice. */
export function placeKey(place: Place): string {
  switch (place.is) {
    case 'area':
      return areaKey(place.id);
    case 'cell':
      return cellKey(place.code);
    case 'unplaced':
      return unplacedKey(place.needs);
    case 'hour':
    case 'zone':
      // Never published: nothing stands under these keys.
      return place.is;
  }
}

export function areaKey(id: string): string {
  return `area ${id}`;
}

export function cellKey(code: string): string {
  return `cell ${code}`;
}

/** Stands for every cell in which nothing happened. */
export const emptyCell = cellKey('empty');

export function unplacedKey(needs: 'area' | 'cell'): string {
  return `unplaced ${needs}`;
}

export function entryKey(place: string, span: Span): string {
  return `${place} ${span.from} ${span.to}`;
}
