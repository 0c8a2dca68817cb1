import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import type { Numbers } from '../domain/observation/numbers.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Encoding } from './decode.ts';
import type { ListedLabels } from './mapping/open-labels.ts';
import type { Unknown } from './mapping/unknown.ts';
import type { PersonalColumn } from './personal/columns.ts';
import type { Reference } from './reference.ts';

/** Why one record was refused. The page turns the code into a Dutch sentence (text/nl). */
export type RefusedBecause =
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'end-before-start'
  | 'kind-unknown'
  | 'kind-left-out'
  | 'place-unknown'
  | 'place-left-out'
  /** The sum of other records: never added up with them, so never kept. */
  | 'total'
  | 'cell-unreadable'
  | 'point-unreadable'
  /** A point outside the outlines of the gemeente, in a record that names no place of it. */
  | 'outside-municipality'
  | 'count-unreadable'
  /** A sign where a count should stand: in a list each record stands for something; a dash may be nought or unknown. */
  | 'no-figure'
  | 'date-in-future'
  /** A text of a camera that holds something about a person. */
  | 'personal'
  | 'name-missing'
  | 'radius-unreadable'
  | 'outline-unreadable'
  | 'days-unreadable'
  | 'plan-line-unreadable'
  | 'camera-sort-unknown'
  /** The register has a camera of this name, or the file names it twice. */
  | 'name-taken'
  | 'cells-missing-in-row'
  /** No format of data/ has this header. */
  | 'header-unknown'
  /** A line without end: a quote that is never closed, or no table. */
  | 'line-endless'
  /** A cell that is longer than can be judged. */
  | 'cell-too-long'
  /** A second figure for the same kind, period and place: never added up, so never kept. */
  | 'figure-twice'
  /** The number of the record stands earlier in the file with the same kind: it is the same incident. */
  | 'number-twice'
  /** An incident so far from the rest of its list that its date is likely mistyped. */
  | 'outside-list'
  /** The policy keeps this kind at a coarser place than the file has, and counts are not added up. */
  | 'finer-than-kept';

/** A cell to show as an example: row number as in the file (header is row 1), column name, what stood there. */
export interface Seen {
  readonly row: number;
  readonly column: string;
  readonly seen: string;
}

/** One bad cell. */
export interface Problem extends Seen {
  readonly because: RefusedBecause;
}

/** A cell for which a record was refused, without what stood in it. */
export type Refusal = Omit<Problem, 'seen'>;

/** What of an accepted record could not be taken as it stands. */
export type RemarkBecause =
  /** Its time cannot be read: the day is kept. */
  'time-unreadable';

/** What was said of some accepted records: how many, and the first cells of them. */
export interface Remark {
  readonly because: RemarkBecause;
  readonly records: number;
  /** At most 20, in the order of the file. */
  readonly examples: readonly Seen[];
}

/** Why a whole file was refused. */
export type FileRefusal =
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly because: 'empty' }
  /** There was no room to read it in. */
  | { readonly because: 'no-memory' }
  | { readonly because: 'not-text' }
  | { readonly because: 'no-known-header'; readonly header: readonly string[] }
  | { readonly because: 'nothing-accepted' }
  | { readonly because: 'personal-columns'; readonly columns: readonly string[] }
  /** It is not told whether one of these columns says how many each line stands for. */
  | { readonly because: 'count-open'; readonly columns: readonly string[] }
  /** A table with a column per month, of which nothing tells the year. */
  | { readonly because: 'months-without-year'; readonly columns: readonly string[] }
  /** Read without fault, but no observations: nothing of it is shown on a screen yet, so nothing is kept. */
  | { readonly because: 'no-observations'; readonly sort: ReferenceSort; readonly columns: readonly string[] }
  /** A zip, workbook or JSON that cannot be opened, or holds no table or more than one. */
  | { readonly because: 'container'; readonly why: ContainerFault; readonly names: readonly string[] }
  /** A part of this page did not load: nothing is wrong with the file. */
  | { readonly because: 'part-missing' }
  | { readonly because: 'unreadable'; readonly detail: string };

export type ReferenceSort = 'measures' | 'surveys' | 'cameras';

export type ContainerFault =
  | 'damaged'
  | 'locked'
  /** So much comes out of so little that it was made to fill the memory. */
  | 'bomb'
  /** Lists and objects in one another without end. */
  | 'too-deep'
  | 'no-table'
  | 'several-tables';

/** A kind that the classification does not have, and how many records name it. */
interface UnknownKind {
  readonly label: string;
  readonly records: number;
}

/** A square of RD with points outside the gemeente: its lower left corner in metres. */
export interface OutsideCell {
  readonly x: number;
  readonly y: number;
  readonly records: number;
}

/** Points outside the gemeente: all of them counted, and the squares (`side` in metres) with most of them. */
export interface OutsidePoints {
  readonly records: number;
  /** Those of them that name a place of the gemeente, and count there. */
  readonly kept: number;
  readonly side: number;
  readonly cells: readonly OutsideCell[];
}

/** What an area has of a file: observations with a figure and the sum of these figures, and observations without one. */
export interface AreaCount {
  /** Code of an area, or `naam:<label>` for a place that is known by its name only. */
  readonly area: AreaId;
  readonly rows: number;
  /** Of every kind and period together: a total counts beside its parts. It is there to hold two readings of one file against each other. */
  readonly count: number;
  readonly missing: number;
}

/** accepted + refused = read, always. A record is a line of a flat file (wide or not) or a cell of a pivot. */
export interface ImportReport {
  readonly file: string;
  readonly bytes: number;
  /** Id of the source in sources/registry.ts; null where none recognised the file. */
  readonly source: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: ';' | ',' | '\t' | null;
  /** Lines above the header that were skipped: a title, `sep=;`, empty lines. */
  readonly above: number;
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  /** Accepted records without a value, kept as no figure. */
  readonly missing: number;
  readonly reasons: Readonly<Partial<Record<RefusedBecause, number>>>;
  /** At most 20, in the order of the file. */
  readonly examples: readonly Problem[];
  /** Every cell for which a record was refused, in the order of the file; at most 50,000. */
  readonly refusals: readonly Refusal[];
  /** What was said of accepted records. */
  readonly remarks: readonly Remark[];
  /** Whether a list has a number per record; none of them is kept. */
  readonly isNumbered: boolean;
  /** Every column that is not read. */
  readonly droppedColumns: readonly string[];
  /** Those of them that hold data about persons, and what. */
  readonly personalColumns: readonly PersonalColumn[];
  /** The most frequent ones, at most 50. */
  readonly unknownKinds: readonly UnknownKind[];
  /** Points whose axes were exchanged; they have been put right. */
  readonly swappedPoints: number;
  /** Where the points outside the gemeente lie. */
  readonly outside: OutsidePoints;
  readonly span: Span | null;
  readonly kinds: readonly { readonly kind: KindId; readonly records: number }[];
  /** What is kept and what is missing of each area, in the order of their codes; of no observations none. */
  readonly areas: readonly AreaCount[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
}

/**
 * A label that fits more than one area, or that has our number or nearly one of our names: asked, never guessed. Where a file has the label twice for the same kind
 * and period (a gemeente and a buurt of one name), the second has the label `<label> (2)`: they are two places.
 */
export interface PlaceQuestion {
  readonly label: string;
  readonly records: number;
  readonly candidates: readonly { readonly id: AreaId; readonly name: string; readonly level: AreaLevel }[];
  /** What it is where it lies outside the gemeente; null where it cannot. */
  readonly elsewhere: AreaId | null;
}

/** Answers to place questions: label to area, or null to leave those records out. */
export type PlaceChoices = Readonly<Record<string, AreaId | null>>;

export type ImportOutcome =
  | {
      readonly is: 'accepted';
      readonly report: ImportReport;
      readonly series: readonly Series[];
      /** Null where no record has a number of its own, or nobody asked for them. */
      readonly numbers: Numbers | null;
    }
  | {
      readonly is: 'asks';
      readonly report: ImportReport;
      readonly questions: readonly PlaceQuestion[];
      /** Kinds that the classification does not have, to be linked or left out. */
      readonly kinds: ListedLabels;
    }
  /** Read, but no observations. */
  | { readonly is: 'reference'; readonly report: ImportReport; readonly reference: Reference }
  | { readonly is: 'refused'; readonly report: ImportReport; readonly refusal: FileRefusal }
  /** No source knows it, but it can be read when a person tells how; `refusal` is for where nobody can. */
  | ({ readonly is: 'unknown'; readonly report: ImportReport; readonly refusal: FileRefusal } & Unknown)
  | { readonly is: 'cancelled' };
