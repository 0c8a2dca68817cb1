import { useEffect, useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import type { MappingTrial } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';

interface Tried {
  readonly mapping: Mapping;
  readonly trial: MappingTrial | null;
}

/** Wait so long for the next change before the file is read on trial, in milliseconds. */
const patience = 250;

/**
 * What would come of a file with a mapping. The last trial stays until the next one is
 * there; `isBusy` tells that it belongs to an earlier mapping.
 */
export function useTrial(
  file: File,
  mapping: Mapping,
): { readonly trial: MappingTrial | null; readonly isBusy: boolean } {
  const { client } = useSession();
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      client.tryMapping(file, mapping).then(
        (trial) => {
          if (isCurrent) setTried({ mapping, trial });
        },
        () => {
          if (isCurrent) setTried({ mapping, trial: null });
        },
      );
    }, patience);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, file, mapping]);
  return { trial: tried?.trial ?? null, isBusy: tried?.mapping !== mapping };
}
