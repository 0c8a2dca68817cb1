import type { AreaId, AreaLevel } from '../domain/area/area.ts';
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
  | { readonly is: 'open' };

/** The labels of places of one file, each looked up once. */
export interface PlaceBook {
  /** The number of a label; null when it cannot be a place, or no more fit. */
  readonly number: (label: string, code: string) => number | null;
  readonly label: (number: number) => string;
  /** Whether a label has several meanings. */
  readonly isOpen: (number: number) => boolean;
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
        return meaning.is === 'unreadable' || entries.length >= capacity ? null : add(label, meaning, false);
      }),
    label: (number) => entries[number]?.label ?? '',
    isOpen: (number) => entries[number]?.meaning.is === 'several',
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
      const level = sharedLevel(entries);
      const places = entries.map((entry) => settleOne(entry, level, choices));
      return { places, questions: entries.flatMap((entry, at) => questionOf(entry, places[at])) };
    },
  };
}

/** The one level that all labels with one meaning have; country and regions stand on top of any table and tell nothing. */
function sharedLevel(entries: readonly Entry[]): AreaLevel | null {
  const levels = new Set<AreaLevel>();
  for (const { meaning } of entries)
    if (meaning.is === 'area' && meaning.level !== 'land' && meaning.level !== 'regio')
      levels.add(meaning.level);
  const [level] = levels;
  return level !== undefined && levels.size === 1 ? level : null;
}

function settleOne(entry: Entry, shared: AreaLevel | null, choices: PlaceChoices): Settled {
  const { meaning, label } = entry;
  if (meaning.is === 'unreadable') return { is: 'left-out' };
  if (meaning.is !== 'several') return { is: 'at', id: meaning.id, level: meaning.level };
  const choice = Object.hasOwn(choices, label) ? choices[label] : undefined;
  if (choice === null) return { is: 'left-out' };
  const fitting = meaning.candidates.filter((area) =>
    choice === undefined ? area.level === shared && !entry.repeated : area.id === choice,
  );
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined ? { is: 'open' } : { is: 'at', id: only.id, level: only.level };
}

function questionOf(entry: Entry, settled: Settled | undefined): PlaceQuestion[] {
  if (settled?.is !== 'open' || entry.meaning.is !== 'several' || entry.records === 0) return [];
  const candidates = entry.meaning.candidates.map(({ id, name, level }) => ({ id, name, level }));
  return [{ label: entry.label, records: entry.records, candidates }];
}
