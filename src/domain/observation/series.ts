import type { AreaId, AreaLevel } from '../area/area.ts';
import type { Audience } from '../privacy/disclosure.ts';
import type { Span } from '../time/month.ts';

/** `register/code`: a register of the police, or `eigen` for what the municipality counts itself. */
export type KindId = string;

/** A value in `count` that says: no figure. It is not zero and is never added up. */
export const missingCount = -1;

/** A value in `cell` that says: no location known. */
export const noCell = -1;

export type Where = 'cell' | AreaLevel;
/** Finest first. A week is a whole one of ISO 8601: no month is made of weeks, so it tells of no month. */
export const whens = ['minute', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type When = (typeof whens)[number];

/**
 * Observations as columns of equal length, sorted by `from`.
 * `from` (included) and `to` (excluded) are local minutes: wall-clock minutes of Europe/Amsterdam since
 * 1970-01-01 00:00. `kind`, `area` and `cell` are indices in the dictionaries of the series.
 */
export interface Columns {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint16Array;
  readonly area: Uint16Array;
  readonly cell: Int32Array;
  readonly count: Int32Array;
  readonly provisional: Uint8Array;
}

/** Square cells of the RD grid: lower left corner and side, in metres. */
export interface CellDictionary {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: Uint16Array;
}

/** Months of which nobody says that a list holds every incident; `kind` is null where that goes for all its kinds. */
export interface Gap extends Span {
  readonly kind: KindId | null;
}

/** What somebody vouched for: the months of `span` but for the gaps. */
export interface Complete {
  readonly span: Span;
  readonly scope: AreaId;
  readonly gaps?: readonly Gap[];
}

/** What is known of a series without its rows; may leave the worker. */
export interface SeriesInfo {
  readonly id: string;
  /** What a person calls it, in Dutch. */
  readonly title: string;
  /** Who publishes it, for the source line. */
  readonly source: string;
  /** The bundled resource or loaded set that it came from. */
  readonly set: string;
  /** Milliseconds since 1970 for a set that a person loaded; null for a bundled resource. */
  readonly loadedAt: number | null;
  readonly audience: Audience;
  /** Already public in this form: passes the gate as it is. */
  readonly published: boolean;
  /** What openbaar may not know was left out when it was published: where it has no figure there may be one. */
  readonly suppressed?: true;
  /** Made up to show how the page works. */
  readonly fictief: boolean;
  readonly where: Where;
  readonly when: When;
  /** Year of the division into buurten, where known. */
  readonly divisionYear: number | null;
  /**
   * A complete list of incidents: in the months that somebody vouched for, inside `scope` and for its kinds, no row
   * means zero. Null for a list that nobody vouched for, and for a table of counts, where no row means no figure.
   */
  readonly complete: Complete | null;
  /** Its rows are incidents, of which only the month, quarter or year is known. */
  readonly list?: true;
  /**
   * A person added this list to older ones of its source: its months are theirs together. `rows`: an observation that
   * both have counts once; `all`: what looks the same is not the same incident. Absent: its months are its own.
   */
  readonly joins?: 'rows' | 'all';
  readonly kinds: readonly KindId[];
  readonly areas: readonly AreaId[];
  readonly rows: number;
  /** Months from the first to the last row. */
  readonly span: Span;
}

export interface Series {
  readonly info: SeriesInfo;
  readonly columns: Columns;
  readonly cells: CellDictionary;
}
