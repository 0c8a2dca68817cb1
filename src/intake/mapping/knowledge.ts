import type { AreaLevel } from '../../domain/area/area.ts';
import type { IntakeContext } from '../context.ts';
import { isAreaCode } from '../../domain/privacy/personal.ts';
import { createKindFinder } from '../kinds.ts';
import { createPlaceFinder } from '../places.ts';
import { remembering } from '../remember.ts';
import type { Knowledge } from './column-facts.ts';
import { nearestAreas, nearestKinds } from './open-labels.ts';

const finenesses: Readonly<Record<AreaLevel, number>> = {
  land: 0,
  regio: 1,
  gemeente: 2,
  kern: 3,
  wijk: 3,
  buurt: 4,
};

/** What the classification and the areas of a municipality tell of a label. */
export function knowledgeOf(context: IntakeContext): Knowledge {
  const { kinds, areas, municipality } = context;
  const kind = createKindFinder(kinds);
  const place = createPlaceFinder(areas, municipality);
  return {
    isKind: (label) => kind(label, '') !== null,
    isLikeKind: likeOneOf(nearestKinds(context)),
    isLikeArea: likeOneOf(nearestAreas(context)),
    fineness: (label) => {
      const meaning = place(label, label, 'land');
      if (meaning.is === 'area') return finenesses[meaning.level];
      if (meaning.is === 'several')
        return Math.min(...meaning.candidates.map(({ level }) => finenesses[level]));
      return isAreaCode(label.toUpperCase()) ? 2 : null;
    },
  };
}

/** Longer texts are no labels. */
const longest = 60;

/** Numbers look like nothing but numbers. */
function likeOneOf(nearest: (label: string) => readonly string[]): (label: string) => boolean {
  return remembering(
    (label) => label.length <= longest && /\p{L}{3}/u.test(label) && nearest(label).length > 0,
  );
}
