import type { Area, AreaId, AreaLevel } from '../domain/area/area.ts';
import type { PlaceMeaning } from './places.ts';
import type { PlaceChoices, PlaceQuestion } from './report.ts';

/** One label of the file, or one label the second time that it occurs for the same kind and period. */
interface Entry {
  readonly label: string;
  readonly meaning: PlaceMeaning;
  /** Occurs more than once for the same kind and period: several places of one name, in one file. */
  repeated: boolean;
  records: number;
}

/** Where a label turned out to be. */
export type Settled =
  | { readonly is: 'at'; readonly id: AreaId; readonly level: AreaLevel }
  | { readonly is: 'left-out' }
  /** The sum of the others. */
  | { readonly is: 'total' }
  /** No place of ours, in a file that holds no others. */
  | { readonly is: 'unknown' }
  | { readonly is: 'open' };

/** The labels of places of one file, each looked up once. */
export interface PlaceBook {
  /** The number of a label; null when it cannot be a place, or no more fit. */
  readonly number: (label: string, code: string) => number | null;
  readonly label: (number: number) => string;
  /** Whether a label has several meanings. */
  readonly isOpen: (number: number) => boolean;
  /** Whether a label is nearly one of ours: a point beside it tells more. */
  readonly isNearly: (number: number) => boolean;
  /** The number of a label where it occurs for the nth time (2 or more) for the same kind and period. */
  readonly again: (number: number, occurrence: number) => number;
  /** Counts a record at a place. */
  readonly count: (number: number) => void;
  /** Settles every label, by the other labels of the file or by what a person chose. */
  readonly settle: (choices: PlaceChoices) => {
    readonly places: readonly Settled[];
    readonly questions: readonly PlaceQuestion[];
  };
}

/** The columns of a series hold no more different areas. */
const capacity = 65_000;

export function createPlaceBook(find: (label: string, code: string) => PlaceMeaning): PlaceBook {
  const entries: Entry[] = [];
  const numbers = new Map<string, number | null>();
  const add = (label: string, meaning: PlaceMeaning, repeated: boolean): number =>
    entries.push({ label, meaning, repeated, records: 0 }) - 1;
  const remembered = (key: string, make: () => number | null): number | null => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = make();
    // Labels that cannot be kept are not remembered either: there may be one per line.
    if (number !== null) numbers.set(key, number);
    return number;
  };
  return {
    number: (label, code) =>
      remembered(`${label}\n${code}`, () => {
        const meaning = find(label, code);
        if (meaning.is === 'unreadable' || entries.length >= capacity) return null;
        return add(meaning.is === 'nearly' ? meaning.label : label || code, meaning, false);
      }),
    label: (number) => entries[number]?.label ?? '',
    isOpen: (number) => entries[number]?.meaning.is === 'several',
    isNearly: (number) => entries[number]?.meaning.is === 'nearly',
    again(number, occurrence) {
      const entry = entries[number];
      if (entry === undefined) return number;
      entry.repeated = true;
      const label = `${entry.label} (${occurrence})`;
      return remembered(`${label}\n\n`, () => add(label, entry.meaning, true)) ?? number;
    },
    count(number) {
      const entry = entries[number];
      if (entry !== undefined) entry.records += 1;
    },
    settle(choices) {
      const levels = levelsOf(entries);
      const places = entries.map((entry) => settleOne(entry, levels, choices));
      return { places, questions: entries.flatMap((entry, at) => questionOf(entry, places[at])) };
    },
  };
}

/** The levels of the labels with one meaning; country and regions stand on top of any table and tell nothing. */
function levelsOf(entries: readonly Entry[]): ReadonlySet<AreaLevel> {
  const levels = new Set<AreaLevel>();
  for (const { meaning } of entries)
    if (meaning.is === 'area' && meaning.level !== 'land' && meaning.level !== 'regio')
      levels.add(meaning.level);
  return levels;
}

function settleOne(entry: Entry, levels: ReadonlySet<AreaLevel>, choices: PlaceChoices): Settled {
  const { meaning, label } = entry;
  const choice = Object.hasOwn(choices, label) ? choices[label] : undefined;
  switch (meaning.is) {
    case 'unreadable':
      return { is: 'left-out' };
    case 'total':
      return { is: 'total' };
    case 'area':
    case 'reference':
      return { is: 'at', id: meaning.id, level: meaning.level };
    case 'several':
      return choice === undefined
        ? settledByLevel(entry, meaning.candidates, levels)
        : settledBy(choice, meaning.candidates);
    case 'nearly':
      if (choice !== undefined) return settledBy(choice, [...meaning.candidates, meaning.elsewhere]);
      return isLikely(meaning, levels) ? { is: 'open' } : elsewhere(meaning);
  }
}

function settledBy(
  choice: AreaId | null,
  candidates: readonly ({ readonly id: AreaId; readonly level: AreaLevel } | null)[],
): Settled {
  if (choice === null) return { is: 'left-out' };
  const chosen = candidates.find((candidate) => candidate?.id === choice);
  return chosen === undefined || chosen === null
    ? { is: 'open' }
    : { is: 'at', id: chosen.id, level: chosen.level };
}

/** A label with several meanings is that of the one level that all other labels have. */
function settledByLevel(entry: Entry, candidates: readonly Area[], levels: ReadonlySet<AreaLevel>): Settled {
  const fitting =
    levels.size === 1 && !entry.repeated ? candidates.filter(({ level }) => levels.has(level)) : [];
  const [only] = fitting;
  return only === undefined || fitting.length > 1
    ? { is: 'open' }
    : { is: 'at', id: only.id, level: only.level };
}

type Nearly = Extract<PlaceMeaning, { readonly is: 'nearly' }>;

/** A name that is nearly that of a buurt is no reason to ask in a table of gemeenten: our number always is. */
function isLikely({ candidates, byCode }: Nearly, levels: ReadonlySet<AreaLevel>): boolean {
  return byCode || levels.size === 0 || candidates.some(({ level }) => levels.has(level));
}

function elsewhere({ elsewhere: reference }: Nearly): Settled {
  return reference === null ? { is: 'unknown' } : { is: 'at', id: reference.id, level: reference.level };
}

function questionOf(entry: Entry, settled: Settled | undefined): PlaceQuestion[] {
  const { meaning, label, records } = entry;
  if (settled?.is !== 'open' || records === 0) return [];
  if (meaning.is !== 'several' && meaning.is !== 'nearly') return [];
  const candidates = meaning.candidates.map(({ id, name, level }) => ({ id, name, level }));
  return [
    {
      label,
      records,
      candidates,
      elsewhere: meaning.is === 'nearly' ? (meaning.elsewhere?.id ?? null) : null,
    },
  ];
}
