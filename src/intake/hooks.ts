import type { Link } from '../domain/observation/mapping.ts';
import type { PrintOf } from '../domain/observation/numbers.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { MappingTrial } from './mapping/trial.ts';
import type { AskedMapping } from './mapping/unknown.ts';

/** What an import tells while it runs, and asks. */
export interface IntakeHooks {
  readonly onProgress: (progress: {
    readonly bytes: number;
    readonly bytesTotal: number;
    readonly records: number;
  }) => void;
  /** Asked between pieces of a megabyte. */
  readonly isCancelled: () => boolean;
  /** How a person wants the file to be read, whatever source may know it. */
  readonly mapped?: AskedMapping;
  /** A person wants the records that lie far from the rest of their list as well. */
  readonly keepsOutlying?: boolean;
  /** What unknown kinds of files of a source were linked to before, by its id. */
  readonly linksOf?: (source: string) => readonly Link<KindId>[];
  /** What a person links the unknown kinds of this file to; set, they are not asked again. */
  readonly kinds?: readonly Link<KindId>[];
  /** What makes prints of the numbers of records; it is loaded when a file is read. */
  readonly loadPrintOf?: () => Promise<PrintOf>;
  /** Told what came of a file that is read as a person wants. */
  readonly onTrial?: (trial: MappingTrial) => void;
  /** Only so many records are read of a file that is read as a person wants, to try how; such a reading is not kept. */
  readonly sample?: number;
}
