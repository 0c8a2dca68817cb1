import { createNumbersBuilder } from '../domain/observation/numbers.ts';
import { createAreaTally } from './area-tally.ts';
import type { AreaTally } from './area-tally.ts';
import type { IntakeContext } from './context.ts';
import { createOpenLabels, nearestKinds } from './mapping/open-labels.ts';
import type { OpenLabels } from './mapping/open-labels.ts';
import { createOutside } from './outside.ts';
import type { Outside } from './outside.ts';
import { createPlaceBook } from './place-book.ts';
import type { PlaceBook } from './place-book.ts';
import { createPlaceFinder } from './places.ts';
import type { Recognised } from './recognise.ts';
import { createStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import { createTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** What all parts of one reading share. */
export interface ReadingDesk {
  readonly recognised: Recognised;
  readonly context: IntakeContext;
  readonly tally: Tally;
  readonly staging: Staging;
  readonly book: PlaceBook;
  /** Kinds that the classification does not have and nobody linked. */
  readonly unknown: OpenLabels;
  readonly outside: Outside;
  readonly areas: AreaTally;
  /** The records that have a number of their own. */
  readonly numbers: ReturnType<typeof createNumbersBuilder>;
  /** `isMadeUp`: a record says that it was made up. One is enough: nothing of such a file may pass for real. */
  readonly records: { count: number; publisher: string; swapped: number; isMadeUp: boolean };
}

export function createDesk(recognised: Recognised, context: IntakeContext): ReadingDesk {
  const { source, layout } = recognised;
  const find = createPlaceFinder(context.areas, context.municipality);
  const book = createPlaceBook((label, code) => {
    if (label === '' && code === '')
      return source.emptyPlaceIsMunicipality
        ? { is: 'area', id: context.municipality, level: 'gemeente' }
        : { is: 'unreadable' };
    const meaning = find(label, code, layout.unknownLevel);
    if (source.keepsUnknownPlaces) return meaning;
    if (meaning.is === 'nearly') return { ...meaning, elsewhere: null };
    return meaning.is === 'reference' ? { is: 'unreadable' } : meaning;
  });
  const records = { count: 0, publisher: source.publisher, swapped: 0, isMadeUp: false };
  const tally = createTally(layout.wide !== undefined);
  const unknown = createOpenLabels(nearestKinds(context));
  const outside = createOutside(context.disclosure);
  const areas = createAreaTally(source, context);
  const numbers = createNumbersBuilder();
  return {
    recognised,
    context,
    tally,
    staging: createStaging(),
    book,
    unknown,
    outside,
    areas,
    numbers,
    records,
  };
}
