import type { AreaLevel } from '../domain/area/area.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';

/** What a column, a header cell or a line above the table tells about a record. */
export type Role =
  'from' | 'to' | 'period' | 'kind' | 'place' | 'placeCode' | 'cell' | 'measure' | 'count' | 'provisional';

/** Where the texts of one record stand: the column of its value, and per role another column or a text that holds for all. */
export interface RecordPlan {
  /** Column of the count; null where every line is one incident. */
  readonly count: number | null;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly fixed: Readonly<Partial<Record<Role, string>>>;
}

/** How the lines of a recognised file become records: one per plan and line. A flat file has one plan, a pivot one per figure column. */
export interface Layout {
  /** Index of the first line with records; what stands above is header. */
  readonly firstLine: number;
  /** The line whose cells name the columns, for reports. */
  readonly header: readonly string[];
  readonly plans: readonly RecordPlan[];
  /** Names of the columns that are not read. */
  readonly droppedColumns: readonly string[];
  /** Title that stands in the file itself. */
  readonly title: string | null;
  /** Level of places that are not known here, as far as the file tells. */
  readonly unknownLevel: AreaLevel;
}

/** One export format, as data: how it shows itself, what its records are and who publishes it. */
export interface Source {
  readonly id: string;
  /** What the title is where the file has none; Dutch, as the publisher calls it. */
  readonly label: string;
  readonly publisher: string;
  readonly audience: Audience;
  /** Already public in this form. */
  readonly published: boolean;
  /** Incidents have moments; counts have a period and may lack a figure. */
  readonly sort: 'incidents' | 'counts';
  /** Whether a place that is not known may be kept as a reference by its name. */
  readonly keepsUnknownPlaces: boolean;
  /** Whether a record without a place is about the gemeente itself; else it is refused. */
  readonly emptyPlaceIsMunicipality: boolean;
  /** Recognises the file by its first lines (trimmed cells), never by its name; null when it is not this format. */
  readonly recognise: (lines: readonly (readonly string[])[]) => Layout | null;
  /** Reads who published the figures from a line under the table; null for any other line. */
  readonly footer: (line: readonly string[]) => string | null;
}
