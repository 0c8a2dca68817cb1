import { useEffect, useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import type { Client, ImportProgress, MappingTrial } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';

interface Tried {
  readonly mapping: Mapping;
  readonly trial: MappingTrial | null;
}

/** What is known of how a file will be read. */
export interface Tryout {
  readonly trial: MappingTrial | null;
  /** What is shown belongs to an earlier mapping. */
  readonly isBusy: boolean;
  /** How far the count of the whole file is; null where it is not being counted. */
  readonly counting: ImportProgress | null;
  readonly count: () => void;
}

/** Reads a file on trial, with `hear` the whole of it; `done` gets null where it was stopped or cannot be read so. */
function tryOut(
  client: Client,
  file: File,
  mapping: Mapping,
  hear: ((progress: ImportProgress) => void) | null,
  done: (trial: MappingTrial | null) => void,
): void {
  const trying = hear === null ? client.tryMapping(file, mapping) : client.tryMapping(file, mapping, hear);
  trying.then(done, () => done(null));
}

/** Wait so long for the next change before the file is read on trial, in milliseconds. */
const patience = 250;

/**
 * What would come of a file with a mapping, by its first records; `count` reads the whole file. The last trial stays
 * until the next one is there. A mapping that is not whole yet (null) is not tried.
 */
export function useTrial(file: File, mapping: Mapping | null): Tryout {
  const { client } = useSession();
  const [tried, setTried] = useState<Tried | null>(null);
  /** The mapping with which a person wants the whole file counted. */
  const [whole, setWhole] = useState<Mapping | null>(null);
  const [counting, setCounting] = useState<ImportProgress | null>(null);
  const isWhole = whole !== null && whole === mapping;
  useEffect(() => {
    if (mapping === null) return undefined;
    let isCurrent = true;
    const done = (trial: MappingTrial | null): void => {
      if (!isCurrent) return;
      setCounting(null);
      // A count that was stopped leaves what the first records told.
      if (isWhole && trial === null) setWhole(null);
      else setTried({ mapping, trial });
    };
    const hear = (progress: ImportProgress): void => {
      if (isCurrent) setCounting(progress);
    };
    const timer = setTimeout(
      () => tryOut(client, file, mapping, isWhole ? hear : null, done),
      isWhole ? 0 : patience,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, file, mapping, isWhole]);
  return {
    trial: tried?.trial ?? null,
    isBusy: mapping !== null && tried?.mapping !== mapping,
    counting: isWhole ? counting : null,
    count: () => {
      setWhole(mapping);
      setCounting({ bytes: 0, bytesTotal: file.size, records: 0 });
    },
  };
}
