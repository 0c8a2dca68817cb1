import { remembering } from '../remember.ts';
import { isAreaCode, isStory, personalSort } from '../../domain/privacy/personal.ts';
import type { PersonalSort } from '../../domain/privacy/personal.ts';
import { createBirths } from './births.ts';
import type { DaysReadAs } from './births.ts';

/** Weighs the cells of one column, one by one, however many there are. */
export interface Judge {
  /** Takes a trimmed cell, which stands for `weight` cells; an empty one says nothing. */
  readonly note: (cell: string, weight?: number) => void;
  /** What the cells up to now are of persons; null where too few are anything of the kind. */
  readonly verdict: () => PersonalSort | null;
}

/** From this share of the filled cells on, a column is what its cells are. */
const clearShare = 0.3;

/**
 * Of any numbers of eight or nine figures one in eleven passes the test of a burgerservicenummer. A column of numbers is
 * one of them where half of its numbers pass, or so many that it is no chance: 5 of 16 pass in one column in a hundred.
 */
const passShare = 0.5;
const noChance = 5;

/** A judge of a column with this name; `dates` tells what its days are read as. */
export function createJudge(header: string, dates: DaysReadAs = 'nothing'): Judge {
  const sorts = new Map<PersonalSort, number>();
  const births = createBirths(dates);
  const people = createPeople(header);
  const sortOf = remembering((cell: string) =>
    isAreaCode(cell) ? null : (personalSort(cell) ?? (isStory(cell) ? 'free-text' : null)),
  );
  let filled = 0;
  let numbers = 0;
  const isChance = (passed: number): boolean => passed < noChance && passed < passShare * numbers;
  return {
    note(cell, weight = 1) {
      if (cell === '') return;
      filled += weight;
      if (/^\d{8,9}$/.test(cell)) numbers += weight;
      births.note(cell, weight);
      people.note(cell, weight);
      const sort = sortOf(cell);
      if (sort !== null) sorts.set(sort, (sorts.get(sort) ?? 0) + weight);
    },
    verdict() {
      if (filled === 0) return null;
      if (people.are(filled)) return 'name';
      if (births.are(filled)) return 'birth-date';
      const [most] = [...sorts]
        .filter(([sort, cells]) => sort !== 'bsn' || !isChance(cells))
        .sort((a, b) => b[1] - a[1]);
      return most !== undefined && most[1] >= clearShare * filled ? most[0] : null;
    },
  };
}

interface Share {
  readonly note: (cell: string, weight: number) => void;
  readonly are: (filled: number) => boolean;
}

/** Whether a column is called `naam` (or `naam ...`) and most of its cells look like a given name with a surname, known or not. */
function createPeople(header: string): Share {
  const isNamed = /^naam(?![a-z])/i.test(header.trim());
  const looksLike =
    /^(?!(?:de|den|het|'t|'n|'s|oud|nieuw|st\.?) )\p{Lu}[\p{L}.'-]*(?: (?:van|de|der|den|ten|ter|te|el|la))* \p{Lu}[\p{L}'-]+$/iu;
  let people = 0;
  return {
    note: (cell, weight) => {
      if (isNamed && looksLike.test(cell)) people += weight;
    },
    are: (filled) => isNamed && people >= 0.6 * filled,
  };
}
