import type { AreaLevel } from '../domain/area/area.ts';
import type { CameraColumn } from '../domain/csv/camera-columns.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';

/** What a column, a header cell or a line above the table tells about a record. */
export type Role =
  | 'from'
  | 'to'
  /** The clock, where it stands in a column beside the date. */
  | 'fromTime'
  | 'toTime'
  | 'period'
  | 'kind'
  /** A finer kind beside a broad one; goes first where it is known. */
  | 'subkind'
  | 'place'
  | 'placeCode'
  | 'cell'
  /** East and north, or longitude and latitude: RD metres or WGS84 degrees, told by their range. */
  | 'x'
  | 'y'
  /** Both in one text: `POINT(226500 487500)`. */
  | 'point'
  | 'measure'
  | 'count'
  | 'provisional'
  /** Whether the record was made up, to show or to practise with. */
  | 'madeUp'
  | SurveyRole
  | CameraRole;

type SurveyRole = 'survey' | 'question' | 'indicator' | 'share' | 'answers';
/** A column of a list of cameras. */
type CameraRole = `camera ${CameraColumn}`;

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
  /**
   * Set where every column of figures is a measure of its own, named by its header. Those that name a kind are read
   * as counts of it (`plans`); in a file without any they are measures, which no observation is made of.
   */
  readonly wide?: Wide;
}

interface Wide {
  readonly measures: readonly MeasureColumn[];
  /** Columns that divide the figures further (age, margin). */
  readonly dimensions: readonly number[];
}

export interface MeasureColumn {
  readonly column: number;
  readonly name: string;
}

/**
 * What the records of a file are. Incidents have moments; counts have a period and may lack a figure; the others are
 * no observations: measures (shares, scores), findings of a survey, and cameras.
 */
export type Sort = 'incidents' | 'counts' | 'measures' | 'surveys' | 'cameras';

/** One export format, as data: how it shows itself, what its records are and who publishes it. */
export interface Source {
  readonly id: string;
  /** What the title is where the file has none; Dutch, as the publisher calls it. */
  readonly label: string;
  readonly publisher: string;
  readonly audience: Audience;
  /** Already public in this form. */
  readonly published: boolean;
  readonly sort: Sort;
  /** Whether a place that is not known may be kept as a reference by its name. */
  readonly keepsUnknownPlaces: boolean;
  /** Whether a record without a place is about the gemeente itself; else it is refused. */
  readonly emptyPlaceIsMunicipality: boolean;
  /** Recognises the file by its first lines (trimmed cells), never by its name; null when it is not this format. */
  readonly recognise: (lines: readonly (readonly string[])[]) => Layout | null;
  /** Reads who published the figures from a line under the table; null for any other line. */
  readonly footer: (line: readonly string[]) => string | null;
}
