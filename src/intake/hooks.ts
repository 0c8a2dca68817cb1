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
  /** Told what came of a file that is read as a person wants. */
  readonly onTrial?: (trial: MappingTrial) => void;
  /** Only so many records are read of a file that is read as a person wants, to try how; such a reading is not kept. */
  readonly sample?: number;
}
