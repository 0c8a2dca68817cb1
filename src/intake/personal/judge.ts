import { readFigure } from '../../domain/observation/figure.ts';
import { isAreaCode, personalSort } from '../../domain/privacy/personal.ts';
import type { PersonalSort } from '../../domain/privacy/personal.ts';
import { remembering } from '../remember.ts';
import { createBirths } from './births.ts';
import type { DaysReadAs } from './births.ts';
import { countsBelow, sortByHeader } from './headers.ts';
import { createStories } from './stories.ts';

/** Weighs the cells of one column, one by one, however many there are. */
export interface Judge {
  /** Takes a trimmed cell, which stands for `weight` cells; an empty one says nothing. */
  readonly note: (cell: string, weight?: number) => void;
  /** What the cells up to now are of persons; null where too few are anything of the kind. */
  readonly verdict: () => PersonalSort | null;
}

/** Whether a cell is a label of the classification and nothing more. */
export type IsLabel = (cell: string) => boolean;

interface Judged {
  readonly isLabel: IsLabel;
  /** Whether the column is read: then its name has a meaning already. */
  readonly isRead: boolean;
  /** What its days are read as. */
  readonly dates?: DaysReadAs;
}

/** From this share of the filled cells on, a column is what its cells are. */
const clearShare = 0.3;

/**
 * Of any numbers of eight or nine figures one in eleven passes the test of a burgerservicenummer. A column of numbers is
 * one of them where half of its numbers pass, or so many that it is no chance: 5 of 16 pass in one column in a hundred.
 */
const passShare = 0.5;
const noChance = 5;

/** A judge of a column with this name: what that says goes first, but for plain numbers that say how many there were. */
export function createJudge(header: string, { isLabel, isRead, dates = 'nothing' }: Judged): Judge {
  const named = isRead ? null : sortByHeader(header);
  const content = createContentJudge(header, dates, isLabel);
  if (named === null) return content;
  if (!countsBelow(header)) return { note: () => undefined, verdict: () => named };
  const figures = createFigures();
  return {
    note(cell, weight = 1) {
      figures.note(cell);
      content.note(cell, weight);
    },
    verdict: () => (figures.areAll() ? content.verdict() : named),
  };
}

/** Whether all filled cells are plain numbers, as far as they are told, and there is one. */
function createFigures(): { readonly note: (cell: string) => void; readonly areAll: () => boolean } {
  let numbers = 0;
  let others = 0;
  return {
    note(cell) {
      if (cell === '') return;
      const { is } = readFigure(cell);
      if (/^0\d/.test(cell) || is === 'unreadable') others += 1;
      else if (is === 'number' || is === 'either') numbers += 1;
    },
    areAll: () => numbers > 0 && others === 0,
  };
}

function createContentJudge(header: string, dates: DaysReadAs, isLabel: IsLabel): Judge {
  const sorts = new Map<PersonalSort, number>();
  const births = createBirths(dates);
  const people = createPeople(header);
  const stories = createStories();
  const sortOf = remembering((cell: string): PersonalSort | 'label' | null =>
    isAreaCode(cell) || isLabel(cell) ? 'label' : personalSort(cell),
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
      if (sort === null) stories.note(cell, weight);
      else if (sort !== 'label') sorts.set(sort, (sorts.get(sort) ?? 0) + weight);
    },
    verdict() {
      if (filled === 0) return null;
      if (people.are(filled)) return 'name';
      if (births.are(filled)) return 'birth-date';
      const told = sorts.get('free-text') ?? 0;
      const [most] = [...sorts, ['free-text', told + stories.cells()] as const]
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
