import type { AreaLevel } from '../../domain/area/area.ts';
import type { IntakeContext } from '../context.ts';
import { isAreaCode } from '../../domain/privacy/personal.ts';
import { createKindFinder } from '../kinds.ts';
import { createPlaceFinder } from '../places.ts';
import type { Knowledge } from './column-facts.ts';

const finenesses: Readonly<Record<AreaLevel, number>> = { land: 0, regio: 1, gemeente: 2, wijk: 3, buurt: 4 };

/** What the classification and the areas of a municipality tell of a label. */
export function knowledgeOf({ kinds, areas, municipality }: IntakeContext): Knowledge {
  const kind = createKindFinder(kinds);
  const place = createPlaceFinder(areas, municipality);
  return {
    isKind: (label) => kind(label, '') !== null,
    fineness: (label) => {
      const meaning = place(label, label, 'land');
      if (meaning.is === 'area') return finenesses[meaning.level];
      if (meaning.is === 'several')
        return Math.min(...meaning.candidates.map(({ level }) => finenesses[level]));
      return isAreaCode(label.toUpperCase()) ? 2 : null;
    },
  };
}
