import type { LoadedSet } from '../store/set.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Result } from '../domain/result.ts';
import type { Month } from '../domain/time/month.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import type { FileRefusal, ImportReport, PlaceChoices, PlaceQuestion } from '../intake/report.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { DataProblem } from '../policy/problem.ts';

/** What is loaded, without a single row. Changes with every set that comes or goes; `dataHash` tells. */
export interface Catalogue {
  readonly dataHash: string;
  readonly series: readonly SeriesInfo[];
  readonly sets: readonly LoadedSet[];
  /** Last complete month of the data that the headline figures come from. */
  readonly lastMonth: Month;
  /** Whether made-up data are loaded: then the mark must be in view. */
  readonly fictief: boolean;
  /** The audience that the page opens with. */
  readonly opensAt: Audience;
  /** Kept series that could not be read back (checksum, version), by file name. */
  readonly damaged: readonly string[];
  /** False in private mode or without IndexedDB: sets live until the page closes. */
  readonly keeps: boolean;
}

export interface Opened {
  readonly municipality: Municipality;
  readonly catalogue: Catalogue;
}

/** The answers worker: series, engine and gate. Rows never leave it. */
export interface AnswersApi {
  /** Reads data/ from `dataUrl` (with a trailing slash) and the browser's store. Call once; later calls give the same. */
  open(dataUrl: string): Promise<Result<Opened, readonly DataProblem[]>>;
  catalogue(): Promise<Catalogue>;
  /** `ticket` names this asking, so that `cancel` can stop it; a cancelled question answers with a rejection. */
  answer(question: Question, ticket: number): Promise<Answer | Unavailable>;
  cancel(ticket: number): Promise<void>;
  /** Joins the jobs worker by a port. */
  connect(port: MessagePort): Promise<void>;
}

export interface Progress {
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly records: number;
}

/** What the page hears of an import: the outcome without the series. */
export type ImportResult =
  | {
      readonly is: 'accepted';
      readonly report: ImportReport;
      readonly set: LoadedSet;
      readonly kept: boolean;
    }
  | { readonly is: 'asks'; readonly report: ImportReport; readonly questions: readonly PlaceQuestion[] }
  | { readonly is: 'refused'; readonly report: ImportReport; readonly refusal: FileRefusal }
  | { readonly is: 'cancelled' };

/** The jobs worker: imports. Kept sets go to the store and, through the port, to the answers worker. */
export interface JobsApi {
  connect(port: MessagePort): Promise<void>;
  importFile(
    file: File,
    choices: PlaceChoices,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportResult>;
  cancel(): Promise<void>;
  removeSet(id: string): Promise<void>;
  removeAll(): Promise<void>;
}
