import type { AreaLevel } from '../../domain/area/area.ts';
import type { IntakeContext } from '../context.ts';
import { createKindFinder } from '../kinds.ts';
import { createPlaceFinder } from '../places.ts';
import type { Knowledge } from './column-facts.ts';

const finenesses: Readonly<Record<AreaLevel, number>> = { land: 0, regio: 1, gemeente: 2, wijk: 3, buurt: 4 };

/** What the classification and the areas of a municipality tell of a label. */
export function knowledgeOf({ kinds, areas }: IntakeContext): Knowledge {
  const kind = createKindFinder(kinds);
  const place = createPlaceFinder(areas);
  return {
    isKind: (label) => kind(label, '') !== null,
    fineness: (label) => {
      const meaning = place(label, label, 'land');
      if (meaning.is === 'area') return finenesses[meaning.level];
      if (meaning.is === 'several')
        return Math.min(...meaning.candidates.map(({ level }) => finenesses[level]));
      return /^(?:GM|WK|BU)\d{4,8}$/.test(label) ? 2 : null;
    },
  };
}
