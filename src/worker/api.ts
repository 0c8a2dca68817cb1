import type { Told } from '../analysis/analyse.ts';
import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import type { AnalysisRequest, FindingOf } from '../analysis/request.ts';
import type { DemoSetting } from '../store/demo.ts';
import type { StoreFailure, StoreState } from '../store/failure.ts';
import type { LibraryFileFailure } from '../store/library-file.ts';
import type { LoadedSet } from '../store/set.ts';
import type { Link, Mapping, NamedMapping } from '../domain/observation/mapping.ts';
import type { Background } from '../domain/geo/background.ts';
import type { Vouching } from '../domain/observation/complete.ts';
import type { Gap, KindId, SeriesInfo, When, Where } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Result } from '../domain/result.ts';
import type { Month, Span } from '../domain/time/month.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Dispute } from '../engine/authority.ts';
import type { Question } from '../engine/question.ts';
import type { MappingTrial } from '../intake/mapping/trial.ts';
import type { Unknown } from '../intake/mapping/unknown.ts';
import type { Reference } from '../intake/reference.ts';
import type { FileRefusal, ImportOutcome, ImportReport, PlaceChoices } from '../intake/report.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { PackageSources } from '../policy/package-sources.ts';
import type { DataProblem } from '../policy/problem.ts';

/** What is loaded, without a single row. Changes with every set that comes or goes; `dataHash` tells. */
export interface Catalogue {
  readonly dataHash: string;
  readonly series: readonly SeriesInfo[];
  /** None for openbaar: a name of a file and its exact counts are for who loaded it. */
  readonly sets: readonly LoadedSet[];
  /** The sets that hold lists of incidents, and whether a person said that every incident is in them. */
  readonly lists: readonly { readonly set: string; readonly isComplete: boolean }[];
  /** Whether anything in view, beside the total of all crimes, counts the gemeente or a part of it: else no priority has a figure. */
  readonly hasFigures: boolean;
  /** First month of the data that the headline figures come from. */
  readonly firstMonth: Month;
  /** Their last complete month. */
  readonly lastMonth: Month;
  /** What was made up to show how the page works: nothing, in view, or put aside until a person brings it back. */
  readonly demo: 'none' | DemoSetting;
  /** Whether a person said so. */
  readonly demoChosen: boolean;
  /** The audience that the page opens with. */
  readonly opensAt: Audience;
  /** Kept series that could not be read back (checksum, version), by file name; without names for openbaar. */
  readonly damaged: readonly string[];
  /** Whether what was kept could be opened, or why not: then it is not in `sets`, and is not gone either. */
  readonly store: StoreState;
  /** False in private mode or without IndexedDB: sets live until the page closes. */
  readonly keeps: boolean;
}

/** What the team made, in whole. */
export interface DossierState {
  /** The bundled entries and those of this browser; not in order. */
  readonly entries: readonly Entry[];
  /** False when what was written lives only until the page closes. */
  readonly keeps: boolean;
  /** Whether what was kept could be opened, or why not: then it is not in `entries`, and is not gone either. */
  readonly store: StoreState;
  /** Kept records that could not be used: damaged, or about something that data/ does not hold any more. */
  readonly damaged: number;
}

/** The entries of a dossier file, or why it is refused whole. */
export type DossierRead = Result<
  readonly Entry[],
  | { readonly because: 'problems'; readonly problems: readonly DataProblem[] }
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly because: 'unreadable' }
>;

/** Why the browser could not keep what was written; null where it did. It is in view in either case. */
export interface Recorded {
  readonly notKept: StoreFailure['because'] | null;
  /**
   * Then nothing was added. `frozen`: a meeting among them was frozen already, in another tab say, and stands as it was
   * shown there. `personal`: what was written holds data about a person. `unreadable`: it would not be read at the next
   * visit, so that nobody finds out then that it is gone.
   */
  readonly refused?: 'frozen' | 'personal' | 'unreadable';
}

/** What one audience may know of what is open. */
export interface Opened {
  readonly audience: Audience;
  /** Whether nothing of the plan is kept from it: only then can be told that a kind counts nowhere. */
  readonly isWhole: boolean;
  /** As data/ has it, before anything of the team. */
  readonly plan: Municipality;
  /** As the team made it: its targets, classification, statuses, surveys and cameras applied. */
  readonly municipality: Municipality;
  readonly catalogue: Catalogue;
  readonly dossier: DossierState;
  /** Of what it says that conclusions hang on: they change with it, as with the data. */
  readonly dossierHash: string;
}

/** The answers worker: series, engine and gate. Rows never leave it. */
export interface AnswersApi {
  /**
   * Reads data/ from `dataUrl` (with a trailing slash) and the browser's store, and gives what an audience may know.
   * `wanted` may lower the audience, never raise it. Later calls read nothing again: they give what is in view by then.
   */
  open(dataUrl: string, wanted: Audience | null): Promise<Result<Opened, readonly DataProblem[]>>;
  /** Answers at once, so that the page knows that the worker lives. */
  alive(): Promise<void>;
  /** Adds entries to what the team made: `written` here just now, or `brought` from another dossier. */
  record(entries: readonly Entry[], how: 'written' | 'brought'): Promise<Recorded>;
  /** Reads and checks a dossier file, and changes nothing: `record` adds its entries once a person has seen them. */
  readDossier(file: File): Promise<DossierRead>;
  /** All entries as the text of one dossier file. */
  saveDossier(): Promise<string>;
  /** Puts everything that was made up aside, or brings it back (null: as if nobody was asked yet); what `open` gives changes with it. */
  chooseDemo(setting: DemoSetting | null): Promise<Recorded>;
  /**
   * Answers for the session of an audience: that alone says for whom, never above what the data open at. `ticket` names
   * this asking, so that `cancel` can stop it; a cancelled question answers with a rejection.
   */
  answer(session: Audience, question: Question, ticket: number): Promise<Answer | Unavailable>;
  /**
   * What follows from answers for the session of an audience; `onTold` hears how far it is and what can be said already.
   * `ticket` as of `answer`.
   */
  analyse<Request extends AnalysisRequest>(
    session: Audience,
    request: Request,
    ticket: number,
    onTold?: (told: Told<Request>) => void,
  ): Promise<FindingOf<Request>>;
  cancel(ticket: number): Promise<void>;
  /** Where two sources differ, and which of them counts everywhere; none for openbaar. */
  disputes(session: Audience): Promise<readonly Dispute[]>;
  /** Where data/ come from, as far as an audience may know; null where the package cannot be read just now. */
  sources(session: Audience): Promise<PackageSources | null>;
  /** What lies under the figures on a map: the same for every audience. */
  background(): Promise<Background>;
  /** Reads the loaded sets again, after another tab changed them. */
  reload(): Promise<void>;
  /** Joins the jobs worker by a port. */
  connect(port: MessagePort): Promise<void>;
}

/** What the lists of a set hold, month by month, and what a person says of them. Exact: for the driehoek only. */
export interface Coverage {
  /** From the first to the last month; 0 where there is no row. */
  readonly months: readonly { readonly month: Month; readonly count: number }[];
  /** Kinds of which the set has a row. */
  readonly held: readonly KindId[];
  /** Kinds that earlier lists of the same source had. */
  readonly before: readonly KindId[];
  /** Other kinds of the same registers that count in the plan. */
  readonly possible: readonly KindId[];
  /** Months that the set may lack, by the rate of its own lists. */
  readonly holes: readonly Gap[];
  /** Months that it holds a part of only. */
  readonly half: readonly Month[];
  /** Null where nobody vouched for it. */
  readonly vouched: Vouching | null;
}

export interface Progress {
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly records: number;
}

/** A loaded set that has kinds and months of a new file. */
export interface OverlappingSet {
  readonly setId: string;
  readonly file: string;
  readonly loadedAt: number;
  /** Whether it is the very same file. */
  readonly isSame: boolean;
  /** From the first to the last month that both have; null for the same file read in another way. */
  readonly months: Span | null;
}

/** A loaded set of which a new file has records under the same numbers, and says something else of them. */
export interface CorrectedSet {
  readonly setId: string;
  readonly file: string;
  readonly loadedAt: number;
  /** How many numbers these are. */
  readonly records: number;
}

/** What a kind counts in the months that come again (in all areas of that level together), now and after each choice. */
export interface KindChange {
  readonly kind: string;
  readonly where: Where;
  readonly when: When;
  readonly months: Span;
  readonly before: number;
  readonly replaced: number;
  readonly joined: number;
  /** As `joined`, with every row counted that looks the same as one that is there. */
  readonly joinedAll: number;
}

/** What a card of Overzicht says now, and what it would say after a change that is not made yet. */
export interface Foreseen {
  /** Id of its indicator. */
  readonly indicator: string;
  readonly was: IndicatorFinding;
  readonly becomes: IndicatorFinding;
}

/** What a file meets that is there: months that come again with what each choice makes of them, and other sources. */
export interface Overlaps {
  /** Names what waits in the jobs worker for a choice. */
  readonly waiting: number;
  readonly sets: readonly OverlappingSet[];
  /** Loaded sets of which the new file has records otherwise, by their numbers. */
  readonly corrected: readonly CorrectedSet[];
  /** Whether the numbers of all records that meet here are known. */
  readonly isNumbered: boolean;
  readonly kinds: readonly KindChange[];
  /** Rows that stand in a loaded set exactly so. */
  readonly repeated: number;
  /** Figures that a loaded set has with another value: adding leaves them as they are. */
  readonly contradicted: number;
  /** Whether repeated rows can be different incidents: two figures of a table never are. */
  readonly mayRepeat: boolean;
  /** Whether there is anything that adding would add. */
  readonly canJoin: boolean;
  /** Months that the new file holds a part of only. */
  readonly half: readonly Month[];
  /** Where another source would say something else once the file is added. */
  readonly disputes: readonly Dispute[];
  /** What the cards of Overzicht say now and once the file is added, where that differs. */
  readonly foreseen: readonly Foreseen[];
}

/** What becomes of months that come again. `join-all`: rows that look the same are different incidents. */
export type OverlapChoice = 'replace' | 'join' | 'join-all' | 'stop';

/** What the page hears of an import: the outcome without the series. */
export type ImportResult =
  | {
      readonly is: 'accepted';
      readonly report: ImportReport;
      readonly set: LoadedSet;
      readonly kept: boolean;
      /** Why the browser could not keep it. */
      readonly notKept: StoreFailure['because'] | null;
      /** Months that the file holds a part of only. */
      readonly half: readonly Month[];
      /** What changed in months that were there already, and by which choice; null where none was. */
      readonly changed: {
        readonly by: OverlapChoice;
        readonly kinds: readonly KindChange[];
        /** How many records of earlier files it has otherwise, by their numbers. */
        readonly corrected: number;
      } | null;
    }
  | Extract<ImportOutcome, { readonly is: 'asks' }>
  /** Nothing is kept yet: `settleOverlap` says what is to be done. */
  | { readonly is: 'overlaps'; readonly report: ImportReport; readonly overlaps: Overlaps }
  | { readonly is: 'refused'; readonly report: ImportReport; readonly refusal: FileRefusal }
  /** Surveys or cameras: nothing is kept until a person writes them down in the dossier. */
  | {
      readonly is: 'reference';
      readonly report: ImportReport;
      readonly reference: Exclude<Reference, { sort: 'measures' }>;
    }
  /** No source knows it: a person tells how it is read. */
  | ({
      readonly is: 'unknown';
      readonly report: ImportReport;
      /** The mapping that was kept for a file with this header, its columns as in this file. */
      readonly remembered: NamedMapping | null;
    } & Unknown)
  | { readonly is: 'cancelled' };

/** How a person has a file read: remembered under a name, or for this once. */
export interface ToldMapping {
  readonly mapping: Mapping;
  readonly name: string | null;
}

/** What a person said of a file beyond its places. */
export interface SaidOfFile {
  /** The records that lie far from the rest of their list belong to it. */
  readonly keepsOutlying?: boolean;
  /**
   * For whom what changes on Overzicht is shown before the file is added; null for whom the data open at, absent where
   * nothing is shown.
   */
  readonly previewFor?: Audience | null;
  /** What its unknown kinds mean; set, they are not asked again. Kept for the next file of the same source. */
  readonly kinds?: readonly Link<KindId>[];
}

/** The last change of the loaded sets, as long as it can be undone. */
export interface Undoable {
  readonly what: 'add' | 'replace' | 'join' | 'remove' | 'library';
  /** The file that came or went. */
  readonly file: string;
}

/** A set of a library that has kinds and months of a loaded set. */
export interface LibraryOverlap {
  readonly setId: string;
  readonly file: string;
  /** The file of the loaded set. */
  readonly loaded: string;
  readonly months: Span;
}

/** What becomes of what both a library and the loaded sets have: the loaded months give way, or its set stays out. */
export type LibraryChoice = 'replace' | 'leave-out';

/** A library of sets from a file: what came in, what a person has to choose first, or why nothing did. */
export type LibraryOpened = Result<
  | {
      readonly is: 'opened';
      readonly sets: number;
      /** Sets that stayed out. */
      readonly leftOut: number;
      /** Kept ways of reading a file that are new or newer here. */
      readonly mappings: number;
      readonly notKept: StoreFailure['because'] | null;
    }
  /** Nothing has changed: open it again with a choice. */
  | { readonly is: 'overlaps'; readonly overlaps: readonly LibraryOverlap[] },
  | LibraryFileFailure
  | { readonly because: 'unreadable' }
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
>;

/** The jobs worker: imports. Kept sets go to the store and, through the port, to the answers worker. */
export interface JobsApi {
  /** Answers at once, so that the page knows that the worker lives. */
  alive(): Promise<void>;
  connect(port: MessagePort): Promise<void>;
  importFile(
    file: File,
    choices: PlaceChoices,
    onProgress: (progress: Progress) => void,
    told?: ToldMapping,
    said?: SaidOfFile,
  ): Promise<ImportResult>;
  cancel(): Promise<void>;
  /**
   * What would come of the first records of a file with a mapping, or of all of them where `onProgress` hears how far
   * it is; nothing is kept. Null when a newer trial or `cancel` came before its end, or it cannot be read so.
   */
  tryMapping(
    file: File,
    mapping: Mapping,
    onProgress?: (progress: Progress) => void,
  ): Promise<MappingTrial | null>;
  forgetMapping(name: string): Promise<void>;
  /**
   * Does what a person chose for a file that waits; `stop` forgets the file and is `cancelled`. Null where it does not
   * wait (any more, or in this worker): it must be read again.
   */
  settleOverlap(waiting: number, choice: OverlapChoice): Promise<ImportResult | null>;
  /** A person says which kinds and months the lists of a set hold whole: there no row means zero. Null: nothing. */
  vouch(id: string, vouching: Vouching | null): Promise<void>;
  /** What the lists of a set hold month by month; null where it has none. */
  coverage(id: string): Promise<Coverage | null>;
  removeSet(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Null where nothing was changed since the page opened, or where the change cannot be undone any more. */
  undoable(): Promise<Undoable | null>;
  /** Brings back what was before the last change. False where there was nothing to undo, or the store refused. */
  undo(): Promise<boolean>;
  /** Another tab changed the loaded sets: what was done here before cannot be undone safely. */
  forgetUndo(): Promise<void>;
  /** All loaded sets and kept mappings in one text, which `openLibrary` reads elsewhere; null where they could not be read. */
  saveLibrary(): Promise<string | null>;
  /** Adds the sets and mappings of a saved library; nothing changes when it is refused, or must be chosen first. */
  openLibrary(file: File, choice?: LibraryChoice): Promise<LibraryOpened>;
}
