import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';

/** Why one record was refused. The page turns the code into a Dutch sentence (text/nl). */
export type RefusedBecause =
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'end-before-start'
  | 'kind-unknown'
  | 'place-unknown'
  | 'place-left-out'
  | 'cell-unreadable'
  | 'count-unreadable'
  | 'cells-missing-in-row'
  /** A second figure for the same kind, period and place: never added up, so never kept. */
  | 'figure-twice'
  /** The policy keeps this kind at a coarser place than the file has, and counts are not added up. */
  | 'finer-than-kept';

/** One bad cell, to show as an example: row number as in the file (header is row 1), column name, what stood there. */
export interface Problem {
  readonly row: number;
  readonly column: string;
  readonly seen: string;
  readonly because: RefusedBecause;
}

/** Why a whole file was refused. */
export type FileRefusal =
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly because: 'empty' }
  | { readonly because: 'not-text' }
  | { readonly because: 'no-known-header'; readonly header: readonly string[] }
  | { readonly because: 'nothing-accepted' }
  | { readonly because: 'personal-columns'; readonly columns: readonly string[] }
  | { readonly because: 'unreadable'; readonly detail: string };

/** accepted + refused = read, always. A record is a line of a flat file or a cell of a pivot. */
export interface ImportReport {
  readonly file: string;
  readonly bytes: number;
  /** Id of the source in sources/registry.ts; null where none recognised the file. */
  readonly source: string | null;
  readonly encoding: 'utf-8' | 'windows-1252' | null;
  readonly delimiter: ';' | ',' | '\t' | null;
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  /** Accepted records without a value, kept as no figure. */
  readonly missing: number;
  readonly reasons: Readonly<Partial<Record<RefusedBecause, number>>>;
  /** At most 20, in the order of the file. */
  readonly examples: readonly Problem[];
  readonly droppedColumns: readonly string[];
  readonly span: Span | null;
  readonly kinds: readonly { readonly kind: KindId; readonly records: number }[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
}

/**
 * A label that fits more than one area: asked, never guessed. Where a file has the label twice for the same kind
 * and period (a gemeente and a buurt of one name), the second has the label `<label> (2)`: they are two places.
 */
export interface PlaceQuestion {
  readonly label: string;
  readonly records: number;
  readonly candidates: readonly { readonly id: AreaId; readonly name: string; readonly level: AreaLevel }[];
}

/** Answers to place questions: label to area, or null to leave those records out. */
export type PlaceChoices = Readonly<Record<string, AreaId | null>>;

export type ImportOutcome =
  | { readonly is: 'accepted'; readonly report: ImportReport; readonly series: readonly Series[] }
  | { readonly is: 'asks'; readonly report: ImportReport; readonly questions: readonly PlaceQuestion[] }
  | { readonly is: 'refused'; readonly report: ImportReport; readonly refusal: FileRefusal }
  | { readonly is: 'cancelled' };
