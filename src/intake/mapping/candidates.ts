import type { Field } from '../../domain/observation/mapping.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { NamedField } from './names.ts';

/** Why a field is proposed; the page turns the code into a sentence. */
export type ProposedBecause =
  | 'name-and-values'
  | 'values'
  | 'name'
  /** Its words are written much like those that are known. */
  | 'alike'
  /** Words that come back, of which nothing is known. */
  | 'words'
  /** Whole numbers, that nothing says to be something else: they may be the count, and a person is asked. */
  | 'numbers'
  /** May say something of a person: it is never read. */
  | 'personal'
  /** Its days may be dates of birth: it is read only where a person says that they are not. */
  | 'births'
  | 'empty'
  /** Another column tells the same, and better. */
  | 'better-elsewhere'
  /** The name says x where the values are those of y, or longitude where they are those of latitude. */
  | 'swapped'
  /** Numbers with zeros in front are codes. */
  | 'leading-zeros'
  | 'nothing';

/** A field that a column may have, and how well it fits. */
export interface Candidate {
  readonly field: Field;
  /** The best of several columns for one field has it. */
  readonly score: number;
  readonly because: ProposedBecause;
  /** Set where its name says that it is the count and its cells leave it open: it is asked, and keeps a lesser one from being it. */
  readonly asks?: true;
}

const enough = 0.8;

/** Whether the values of two columns can be the two halves of a point. */
interface Pairs {
  readonly rd: boolean;
  readonly wgs84: boolean;
}

/** Looks for both halves of a point among the columns. */
export function pairsIn(columns: readonly ColumnFacts[]): Pairs {
  const has = (axis: 'rdX' | 'rdY' | 'lon' | 'lat'): boolean =>
    columns.some((facts) => facts[axis] >= enough);
  return { rd: has('rdX') && has('rdY'), wgs84: has('lon') && has('lat') };
}

/** What a column may be, by its values with its name as a help. */
export function candidatesOf(named: NamedField | null, facts: ColumnFacts, pairs: Pairs): Candidate[] {
  if (facts.filled === 0) return [];
  return [...momentsOf(named, facts), ...pointsOf(named, facts, pairs), ...labelsOf(named, facts)];
}

/** Without the candidates of which nothing is known but that their words come back, where more than one column is like that. */
export function withoutGuesses(candidates: readonly (readonly Candidate[])[]): (readonly Candidate[])[] {
  const guesses = candidates.flat().filter(({ because }) => because === 'words').length;
  return candidates.map((own) => own.filter(({ because }) => because !== 'words' || guesses === 1));
}

/**
 * Without candidates for the count where the best of them leaves it open, or two columns are equally good: which of them
 * it is, a person tells.
 */
export function withoutTie(candidates: readonly (readonly Candidate[])[]): (readonly Candidate[])[] {
  const counts = candidates.flat().filter(({ field }) => field === 'count');
  const top = Math.max(...counts.map(({ score }) => score));
  const best = counts.filter(({ score }) => score === top);
  const isSure = best.length === 1 && best[0]?.asks !== true;
  return candidates.map((own) =>
    own.filter(({ field, asks }) => field !== 'count' || (isSure && asks !== true)),
  );
}

function momentsOf(named: NamedField | null, facts: ColumnFacts): Candidate[] {
  // A week is no day: it is read as the period that it is.
  if (facts.weeks >= enough)
    return [
      {
        field: 'period',
        score: named === null ? 0.6 : 1,
        because: named === null ? 'values' : 'name-and-values',
      },
    ];
  const isDated = facts.dates >= enough;
  const namesDate = named === 'date' || named === 'end-date' || named === 'other-date';
  if (isDated || (namesDate && facts.serials >= enough)) {
    if (named === 'end-date') return [{ field: 'end-date', score: 1, because: 'name-and-values' }];
    const field = facts.timed >= 0.2 ? 'date-time' : 'date';
    if (named === 'date') return [{ field, score: 1, because: 'name-and-values' }];
    return [{ field, score: named === 'other-date' ? 0.4 : 0.6, because: 'values' }];
  }
  const namesTime = named === 'time' || named === 'end-time';
  if (facts.clocks >= enough || (namesTime && facts.times >= enough))
    return [
      {
        field: named === 'end-time' ? 'end-time' : 'time',
        score: namesTime ? 1 : 0.6,
        because: namesTime ? 'name-and-values' : 'values',
      },
    ];
  if (named === 'period' && facts.periods >= enough)
    return [{ field: 'period', score: 1, because: 'name-and-values' }];
  if (facts.plainPeriods >= enough) return [{ field: 'period', score: 0.5, because: 'values' }];
  // What follows looks like a moment only where nothing better does.
  if (named !== null) return [];
  if (facts.years === 1) return [{ field: 'period', score: 0.2, because: 'values' }];
  return facts.daySerials === 1 ? [{ field: 'date', score: 0.1, because: 'values' }] : [];
}

function pointsOf(named: NamedField | null, facts: ColumnFacts, pairs: Pairs): Candidate[] {
  const axis = (
    field: Field,
    share: number,
    sameAxis: boolean,
    otherAxis: boolean,
    alone: boolean,
  ): Candidate[] => {
    if (share < enough || !(sameAxis || otherAxis || alone)) return [];
    return [
      {
        field,
        score: sameAxis || otherAxis ? 1 : 0.6,
        because: otherAxis ? 'swapped' : sameAxis ? 'name-and-values' : 'values',
      },
    ];
  };
  const isX = named === 'rd-x' || named === 'lon';
  const isY = named === 'rd-y' || named === 'lat';
  return [
    ...axis('rd-y', facts.rdY, isY, isX, pairs.rd),
    ...axis('rd-x', facts.rdX, isX, isY, pairs.rd && facts.counts < 1),
    ...axis('lon', facts.lon, isX, isY, pairs.wgs84),
    ...axis('lat', facts.lat, isY, isX, pairs.wgs84),
  ];
}

function labelsOf(named: NamedField | null, facts: ColumnFacts): Candidate[] {
  const area = labelOf('area', named, facts, { known: facts.areas, alike: facts.likeAreas });
  const kind = labelOf('kind', named, facts, { known: facts.kinds, alike: facts.likeKinds });
  const finest = area?.because === 'values' || area?.because === 'name-and-values' ? facts.fineness / 8 : 0;
  return [
    ...(area === null ? [] : [{ ...area, score: area.score + finest }]),
    ...(kind === null ? [] : [kind]),
    ...(named === 'pc4' && facts.fourDigits >= enough
      ? [{ field: 'pc4', score: 1, because: 'name-and-values' } as const]
      : []),
    ...countOf(facts),
  ];
}

/** A column as kind or area: by what is known of its words, then by what they are like, and only then by its name. */
function labelOf(
  field: 'area' | 'kind',
  named: NamedField | null,
  facts: ColumnFacts,
  share: { readonly known: number; readonly alike: number },
): Candidate | null {
  const isNamed = named === field;
  if (share.known >= 0.5)
    return {
      field,
      score: share.known + (isNamed ? 0.5 : 0),
      because: isNamed ? 'name-and-values' : 'values',
    };
  if (share.alike >= 0.5) return { field, score: 0.3 + (isNamed ? 0.1 : 0), because: 'alike' };
  const isText = facts.counts < enough;
  const isNoKind = field === 'kind' && facts.isOfOnes;
  if (isNamed && !isNoKind && (isText || share.known > 0))
    return { field, score: 0.2 + share.alike / 5, because: 'name' };
  const isWords = field === 'kind' && named === null && facts.isOfLabels && facts.dates === 0;
  return isWords && share.alike >= facts.likeAreas ? { field, score: 0.1, because: 'words' } : null;
}

/** A column of labels with a figure among them is no count, whatever it is called. */
function countOf({ reading, isPlainCount, counts, kinds, areas }: ColumnFacts): Candidate[] {
  if (reading === 'none' || (counts < enough && Math.max(kinds, areas) >= 0.5)) return [];
  const asks = reading === 'asks' ? { asks: true as const } : {};
  return [{ field: 'count', score: isPlainCount ? 1 : 0.9, because: 'name-and-values', ...asks }];
}
