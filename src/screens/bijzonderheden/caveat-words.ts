import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';
import type { Caveat } from './caveats.ts';

/** A caveat in a few words, for a row. */
export function shortWords(caveat: Caveat): string {
  switch (caveat.is) {
    case 'event':
      return caveat.title;
    case 'caution':
      return caveat.text;
    case 'unplaced':
    case 'fictief':
      return longWords(caveat);
    default:
      return bijzonderheden.short[caveat.is];
  }
}

/** A caveat as a sentence. */
export function longWords(caveat: Caveat): string {
  const words = bijzonderheden.caveat;
  switch (caveat.is) {
    case 'event':
      return words.event(caveat.title, caveat.span.from, caveat.span.to, caveat.when);
    case 'caution':
      return caveat.text;
    case 'unplaced':
      return words.unplaced(caveat.count);
    default:
      return words[caveat.is];
  }
}
