import { useState } from 'react';
import type { Entry } from '../../policy/dossier/entry.ts';
import type { DossierRefusal } from '../../state/client.ts';
import { maskedFile } from '../../state/masked-file.ts';
import { useSession } from '../../state/session.tsx';

/** Where the file stands that is to be joined with the dossier. */
export type DossierFile =
  | { readonly stage: 'none' }
  | { readonly stage: 'reading'; readonly name: string }
  | { readonly stage: 'refused'; readonly name: string; readonly refusal: DossierRefusal }
  | { readonly stage: 'read'; readonly name: string; readonly entries: readonly Entry[] };

/** Reads a dossier file in the worker, and changes nothing. */
export function useDossierFile(): {
  readonly file: DossierFile;
  readonly open: (file: File) => void;
  readonly forget: () => void;
} {
  const { client } = useSession();
  const [file, setFile] = useState<DossierFile>({ stage: 'none' });
  const open = async (given: File): Promise<void> => {
    const chosen = maskedFile(given);
    const { name } = chosen;
    setFile({ stage: 'reading', name });
    try {
      const read = await client.readDossier(chosen);
      setFile(
        read.ok
          ? { stage: 'read', name, entries: read.value }
          : { stage: 'refused', name, refusal: read.failure },
      );
    } catch {
      setFile({ stage: 'refused', name, refusal: { because: 'unreadable' } });
    }
  };
  return { file, open: (chosen) => void open(chosen), forget: () => setFile({ stage: 'none' }) };
}
