import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';
import type { Caveat } from '../../analysis/indicators/caveats.ts';

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

/** Everything to know as sentences, in order; the events of one time share one. */
export function sentencesOf(caveats: readonly Caveat[]): string[] {
  const all = caveats.map((caveat) =>
    caveat.is === 'event' ? eventsOf(caveats, caveat.when) : longWords(caveat),
  );
  return [...new Set(all)];
}

function eventsOf(caveats: readonly Caveat[], when: 'now' | 'before'): string {
  const events = caveats.flatMap((caveat) =>
    caveat.is === 'event' && caveat.when === when
      ? [bijzonderheden.event(caveat.title, caveat.span.from, caveat.span.to)]
      : [],
  );
  return bijzonderheden.events(events, when);
}

function longWords(caveat: Exclude<Caveat, { readonly is: 'event' }>): string {
  const words = bijzonderheden.caveat;
  switch (caveat.is) {
    case 'caution':
      return caveat.text;
    case 'unplaced':
      return words.unplaced(caveat.count);
    default:
      return words[caveat.is];
  }
}
