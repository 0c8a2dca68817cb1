import type { HottestFigures } from '../analysis/places/hottest.ts';
import { plainText } from './figure-text.ts';
import { overzicht } from './nl/overzicht.ts';

const words = overzicht.map.hottest;

/** Where it happened most in parts, `title: where. counted`; a sentence where nowhere stands out; null where nothing is known. */
export type HottestText =
  | { readonly is: 'place'; readonly title: string; readonly where: string; readonly counted: string }
  | { readonly is: 'nowhere'; readonly sentence: string };

/** `areas` gives the buurten their names. */
export function hottestText(
  found: HottestFigures,
  areas: readonly { readonly id: string; readonly name: string }[],
): HottestText | null {
  switch (found.is) {
    case 'unavailable':
    case 'no-indicator':
    case 'not-known':
      return null;
    case 'nowhere':
      return { is: 'nowhere', sentence: words.nowhere[found.by] };
    case 'place': {
      const names = found.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id);
      return {
        is: 'place',
        title: words.title(found),
        where: words.where(names, found),
        counted: words.counted(plainText(found.here), plainText(found.total), names.length === 1),
      };
    }
  }
}
